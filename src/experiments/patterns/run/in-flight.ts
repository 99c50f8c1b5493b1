/**
 * Works on several items at once and hands on what each came to, in the order they were given.
 *
 * @param limit  items under way at the same time, at least 1
 */
export async function* inFlight<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, undefined> {
  const under: Promise<Value>[] = [];
  let next = 0;
  for (let taken = 0; taken < items.length; taken++) {
    while (under.length < limit && next < items.length) {
      const begun = work(items[next++]!);
      // Told to whoever takes it; until then nobody has missed it.
      begun.catch(() => {});
      under.push(begun);
    }
    yield await under.shift()!;
  }
}
