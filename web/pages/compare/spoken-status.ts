/** Those who hear the page are told how far it is no more often than this. */
const SAY_MILLISECONDS = 5000;

/** What the live region says: as much as changes, no more often than one can listen to. */
export class SpokenStatus {
  readonly #compose: () => string;
  readonly #say: (words: string) => void;
  #last = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param compose  what there is to be said, asked for at the moment it is said
   * @param say      puts it into the live region
   */
  constructor(compose: () => string, say: (words: string) => void) {
    this.#compose = compose;
    this.#say = say;
  }

  /** Something has changed: it is said as soon as its time has come. */
  stir(): void {
    clearTimeout(this.#waiting);
    const wait = Math.max(0, this.#last + SAY_MILLISECONDS - performance.now());
    this.#waiting = setTimeout(() => {
      this.#last = performance.now();
      this.#say(this.#compose());
    }, wait);
  }
}
