/**
 * Ctrl-C and termination, asked for once or twice.
 *
 * The first finishes what is under way; the second stops at once. The exit code says which signal it was.
 */
export class Interruption {
  readonly #enough = new AbortController();
  readonly #stop = new AbortController();
  readonly #onFirst: () => void;
  readonly #listeners: readonly (readonly ['SIGINT' | 'SIGTERM', () => void])[];
  #code: number | null = null;

  constructor(onFirst: () => void) {
    this.#onFirst = onFirst;
    this.#listeners = [
      ['SIGINT', () => this.#receive(130)],
      ['SIGTERM', () => this.#receive(143)],
    ];
    for (const [signal, listener] of this.#listeners) process.on(signal, listener);
  }

  /** Aborted by the first signal: begin nothing new. */
  get enough(): AbortSignal {
    return this.#enough.signal;
  }

  /** Aborted by the second signal: stop at once. */
  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  /** 130 or 143 once a signal has come. */
  get code(): number | null {
    return this.#code;
  }

  /** Gives the signals back. */
  end(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }

  #receive(code: number): void {
    if (this.#code === null) {
      this.#code = code;
      this.#enough.abort();
      this.#onFirst();
    } else {
      this.#stop.abort();
    }
  }
}
