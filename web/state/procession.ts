/**
 * Hands the newest of something to one place after another, a task for each, so that input is never kept waiting for
 * all of them at once.
 */
export class Procession<Thing> {
  readonly #places: (Thing | null)[];
  readonly #arrived: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param arrived  called when another place has got the newest */
  constructor(places: number, arrived: () => void) {
    this.#places = Array.from({ length: places }, () => null);
    this.#arrived = arrived;
  }

  /** What a place has. */
  at(place: number): Thing | null {
    return this.#places[place] ?? null;
  }

  /** The first place has it at once, the others soon; nothing is taken from all of them at once. */
  offer(thing: Thing | null): void {
    if (thing === this.#places[0]) return;
    clearTimeout(this.#timer);
    this.#places[0] = thing;
    if (thing === null) this.#places.fill(null);
    else this.#timer = setTimeout(() => this.#pass(thing, 1));
  }

  #pass(thing: Thing, place: number): void {
    if (place >= this.#places.length) return;
    this.#places[place] = thing;
    this.#arrived();
    this.#timer = setTimeout(() => this.#pass(thing, place + 1));
  }
}
