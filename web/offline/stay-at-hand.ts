/**
 * Keeps the page at hand for when there is no network, where the browser can; a page that stands in a file needs none.
 *
 * @param tell  called when a newer version is there; what it is given takes that version over and loads the page again
 */
export async function stayAtHand(tell: (takeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const registration = await navigator.serviceWorker.register('./service-worker.js').catch(() => null);
  if (registration === null) return;
  const offer = (waiting: ServiceWorker) =>
    tell(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take over');
    });
  // The first version has nobody to ask.
  if (registration.waiting !== null && navigator.serviceWorker.controller !== null) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller !== null) offer(coming);
    });
  });
}
