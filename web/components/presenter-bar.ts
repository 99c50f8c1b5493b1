import { html, type TemplateResult } from 'lit';
import { words } from '../state/classroom-words.ts';
import { LightElement } from './light-element.ts';

/** In the room: large type, answers covered until they are revealed, and a timer. */
export class PresenterBar extends LightElement {
  static override properties = {
    minutes: { type: Number },
    on: { state: true },
    covered: { state: true },
    secondsLeft: { state: true },
  };
  /** Minutes the timer begins with: those planned for the step. */
  declare minutes: number;
  declare on: boolean;
  declare covered: boolean;
  /** Null while no timer runs. */
  declare secondsLeft: number | null;

  #until = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.minutes = 2;
    this.on = false;
    this.covered = false;
    this.secondsLeft = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
    this.#present(false);
  }

  /** Covers the answers before they are there: who turns to another step covers it first. */
  protected override updated(): void {
    const root = document.documentElement;
    root.toggleAttribute('data-room', this.on);
    root.toggleAttribute('data-covered', this.on && this.covered);
  }

  protected override render(): TemplateResult {
    const said = words.room;
    if (!this.on) {
      return html`
        <button class="quiet-button" @click=${() => this.#present(true)}>${said.presenter}</button>
      `;
    }
    const left = this.secondsLeft;
    return html`
      <div class="presenter" role="group" aria-label=${said.presenter}>
        <button class="button" aria-pressed=${this.covered} @click=${() => (this.covered = !this.covered)}>
          ${this.covered ? said.reveal : said.cover}
        </button>
        <span class="timer" role="timer" aria-label=${said.timer}>
          ${left === null ? '' : left <= 0 ? said.timeUp : said.timeLeft(Math.floor(left / 60), left % 60)}
        </span>
        <label class="inline-label">
          ${said.minutes}
          <input
            class="inline-number"
            type="number"
            min="1"
            max="120"
            .value=${String(this.minutes)}
            @change=${(event: Event) => {
              const minutes = Math.round(Number((event.target as HTMLInputElement).value));
              this.minutes = Math.max(1, Math.min(120, minutes || 1));
            }}
          />
        </label>
        <button class="quiet-button" @click=${() => (left === null ? this.#start() : this.#stop())}>
          ${left === null ? said.startTimer : said.stopTimer}
        </button>
        <button class="quiet-button" @click=${() => this.#present(false)}>${said.leavePresenter}</button>
      </div>
    `;
  }

  #present(on: boolean): void {
    this.on = on;
    if (on) return;
    this.covered = false;
    document.documentElement.removeAttribute('data-room');
    document.documentElement.removeAttribute('data-covered');
    this.#stop();
  }

  #start(): void {
    this.#until = Date.now() + this.minutes * 60_000;
    const tick = (): void => {
      this.secondsLeft = Math.max(0, Math.round((this.#until - Date.now()) / 1000));
      if (this.secondsLeft === 0) clearInterval(this.#ticking);
    };
    tick();
    this.#ticking = setInterval(tick, 500);
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.secondsLeft = null;
  }
}

customElements.define('gs-presenter-bar', PresenterBar);
