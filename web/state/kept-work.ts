/**
 * Work that stays in this browser: a value under a name, in IndexedDB. Where there is none (a page opened from a file, a
 * private window) nothing is kept and nobody is troubled.
 */
const DATABASE = 'groundswell';
const STORE = 'work';
/** Rises when what is kept changes its shape; older shapes are brought up to date below, newer ones left alone. */
export const WORK_VERSION = 1;
const FORMAT = `groundswell/work@${WORK_VERSION}`;

interface Kept {
  readonly version: number;
  readonly value: unknown;
}

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

let opened: Promise<IDBDatabase | null> | undefined;

async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer | null> {
  const database = await (opened ??= open());
  if (database === null) return null;
  return new Promise((resolve) => {
    try {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/** Whether this browser keeps anything here. */
export async function canKeep(): Promise<boolean> {
  return (await (opened ??= open())) !== null;
}

/** What was kept under a name; null where there is nothing, or only something of a version this page does not know. */
export async function kept(name: string): Promise<unknown> {
  const found = (await inStore('readonly', (store) => store.get(name) as IDBRequest<Kept | undefined>)) ?? undefined;
  return found?.version === WORK_VERSION ? found.value : null;
}

export async function keep(name: string, value: unknown): Promise<void> {
  await inStore('readwrite', (store) => store.put({ version: WORK_VERSION, value } satisfies Kept, name));
}

/** Everything kept, as the text of a file. */
export async function exportWork(): Promise<string> {
  const names = ((await inStore('readonly', (store) => store.getAllKeys())) ?? []).map(String);
  const work: Record<string, unknown> = {};
  for (const name of names) work[name] = await kept(name);
  return JSON.stringify({ format: FORMAT, work }, null, 2);
}

/** Takes the work of a file beside what there is; false when it is none. */
export async function importWork(text: string): Promise<boolean> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return false;
  }
  if (typeof read !== 'object' || read === null) return false;
  const { format, work } = read as { readonly format?: unknown; readonly work?: unknown };
  if (format !== FORMAT || typeof work !== 'object' || work === null) return false;
  for (const [name, value] of Object.entries(work)) await keep(name, value);
  return true;
}

/** Deletes all that is kept: work, stored files of the page, its worker, and the chosen light. */
export async function deleteEverything(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
  try {
    localStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith('groundswell ')) await caches.delete(name);
  }
  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  }
}
