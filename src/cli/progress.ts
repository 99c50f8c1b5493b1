import type { Terminal } from './terminal.ts';

const BAR = 24;
const REDRAW_MILLISECONDS = 100;
/** Where a line cannot be written over, one says now and then that the work goes on: soon first, seldom later. */
const FIRST_LINE_MILLISECONDS = 2_000;
const LINE_MILLISECONDS = 10_000;

/** Progress with time left on standard error: one line that rewrites itself, or a line every ten seconds. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #noun: string;
  #next: number;
  #shown = false;

  constructor(terminal: Terminal, noun: string) {
    this.#terminal = terminal;
    this.#noun = noun;
    this.#next = terminal.live ? 0 : performance.now() + FIRST_LINE_MILLISECONDS;
  }

  /** @param pace  how many are done a second, where that is of interest */
  show(done: number, total: number, secondsLeft: number | null, pace: number | null = null): void {
    const { live, errorStyle } = this.#terminal;
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + (live ? REDRAW_MILLISECONDS : LINE_MILLISECONDS);
    const figures = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${this.#noun}`;
    const rate = pace === null ? '' : ` · ${pace.toLocaleString('en', { maximumSignificantDigits: 3 })} a second`;
    const left = `${rate}${secondsLeft === null ? '' : ` · ${timeText(secondsLeft)} left`}`;
    if (!live) {
      this.#terminal.say(`${figures}${left}`);
      return;
    }
    const filled = Math.round((done / Math.max(1, total)) * BAR);
    const bar = errorStyle.accent('━'.repeat(filled)) + errorStyle.dim('─'.repeat(BAR - filled));
    this.#terminal.sayRaw(`\r\u001b[2K${bar} ${figures}${left}`);
    this.#shown = true;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.#terminal.sayRaw('\r\u001b[2K');
    this.#shown = false;
  }
}

/** 0.4 → 1 s, 75 → 1 min 15 s, 7300 → 2 h 2 min. */
export function timeText(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
