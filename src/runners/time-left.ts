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
  readonly #moments: { readonly time: number; readonly done: number }[] = [];

  /** @param clock  milliseconds */
  constructor(total: number, clock: () => number = () => performance.now()) {
    this.#total = total;
    this.#clock = clock;
  }

  /** Null until there is a pace to speak of. */
  secondsAfter(done: number): number | null {
    const now = { time: this.#clock(), done };
    this.#moments.push(now);
    if (done >= this.#total) return 0;
    const half = this.#moments[(this.#moments.length - 1) >> 1]!;
    if (half.done === done) return null;
    return (((now.time - half.time) / (done - half.done)) * (this.#total - done)) / 1000;
  }
}
