/**
 * Keeps the page at hand without a network: everything the build made is stored when the worker is installed, and served
 * from there. The build puts its version and its files in; another version gets a store of its own and waits until the
 * page asks it to take over, so nobody's work is replaced under their hands.
 */
const VERSION = '__VERSION__';
const FILES = JSON.parse('__FILES__');
const STORE = `groundswell ${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('groundswell ') && name !== STORE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    caches
      .open(STORE)
      .then((store) => store.match(request, { ignoreSearch: true }))
      .then((stored) => stored ?? fetch(request)),
  );
});
