/** A generator that gives one item before those of another, and ends the other when it is ended. */
export async function* prepend<Item>(
  first: Item,
  rest: AsyncGenerator<Item, void, undefined>,
): AsyncGenerator<Item, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
