/** As many moments as tell the pace; of more, every other is forgotten, so that memory stays flat. */
const MOST_MOMENTS = 1024;

/**
 * Seconds until the rest is done.
 *
 * The pace is that of the later half of what is done: the first runs of a worker are slow, because nothing is compiled
 * yet, and would promise minutes where seconds are left.
 */
export class TimeLeft {
  readonly #total: number;
  readonly #clock: () => number;
  /** When how much was done. */
  #moments: { readonly time: number; readonly done: number }[] = [];

  /** @param clock  milliseconds */
  constructor(total: number, clock: () => number = () => performance.now()) {
    this.#total = total;
    this.#clock = clock;
  }

  /** Null until there is a pace to speak of. */
  secondsAfter(done: number): number | null {
    const now = { time: this.#clock(), done };
    this.#moments.push(now);
    if (this.#moments.length > MOST_MOMENTS) this.#moments = this.#moments.filter((_, place) => place % 2 === 0);
    if (done >= this.#total) return 0;
    const { pace } = this;
    return pace === null ? null : (this.#total - done) / pace;
  }

  /** How much is done a second; null until there is a pace to speak of. */
  get pace(): number | null {
    const half = this.#moments[(this.#moments.length - 1) >> 1];
    const last = this.#moments.at(-1);
    if (half === undefined || last === undefined || last.done === half.done || last.time === half.time) return null;
    return ((last.done - half.done) / (last.time - half.time)) * 1000;
  }
}
