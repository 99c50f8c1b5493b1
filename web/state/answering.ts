import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { locale } from './language.ts';

/**
 * The latest answer to the newest question: a host asks as often as it likes, the same question twice is asked once, and
 * a newer one ends the one before.
 */
export class Answering<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked = '';
  #running: AbortController | null = null;
  /** The latest answer; it stays while a newer question is worked on. */
  value: Value | null = null;
  /** The question it answers. */
  answered = '';
  busy = false;
  failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param question  tells questions apart; the empty one asks nothing */
  ask(question: string, answer: (signal: AbortSignal) => AsyncIterable<Value>): void {
    // An answer may hold names, so another language asks again; what was run for it is remembered.
    const asked = question === '' ? '' : `${locale} ${question}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#running?.abort();
    this.#running = null;
    this.busy = question !== '';
    this.failed = false;
    if (question === '') return;
    const running = new AbortController();
    this.#running = running;
    void this.#follow(question, answer(running.signal), running);
  }

  async #follow(question: string, answers: AsyncIterable<Value>, running: AbortController): Promise<void> {
    try {
      for await (const value of answers) {
        if (running.signal.aborted) return;
        this.value = value;
        this.answered = question;
        this.#host.requestUpdate();
      }
    } catch {
      if (running.signal.aborted) return;
      this.failed = true;
    }
    if (running.signal.aborted) return;
    this.busy = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#asked = '';
  }
}
