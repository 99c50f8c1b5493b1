/** Seconds until the rest is done, at the pace so far; null until something is. */
export class TimeLeft {
  readonly #total: number;
  readonly #start = performance.now();

  constructor(total: number) {
    this.#total = total;
  }

  secondsAfter(done: number): number | null {
    if (done === 0) return null;
    const seconds = (performance.now() - this.#start) / 1000;
    return (seconds / done) * (this.#total - done);
  }
}
