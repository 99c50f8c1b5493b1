/** What was, what is, and what was taken back; the newest change makes what was taken back unreachable. */
export class History<Value> {
  readonly #most: number;
  #past: readonly Value[] = [];
  #future: readonly Value[] = [];

  constructor(most = 100) {
    this.#most = most;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Notes what was before a change. */
  keep(before: Value): void {
    this.#past = [...this.#past, before].slice(-this.#most);
    this.#future = [];
  }

  /** What was before, in exchange for what is now; undefined where there is nothing before. */
  undo(now: Value): Value | undefined {
    const before = this.#past.at(-1);
    if (before === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return before;
  }

  /** What was taken back last, in exchange for what is now. */
  redo(now: Value): Value | undefined {
    const after = this.#future.at(-1);
    if (after === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return after;
  }
}
