import { html, type PropertyValues, type TemplateResult } from 'lit';
import { text } from '../state/language.ts';
import { LightElement } from './light-element.ts';

/** What each step shows: marked and brought into view, where it is on the page already. */
const SIGHTS = ['.argument', 'gs-plan-editor', 'gs-what-matters'];
const MARK = 'data-toured';

/** On request, three steps through the page: what it says, what can be changed, where the reasons are. */
export class Tour extends LightElement {
  static override properties = { step: { type: Number } };
  /** Null while nobody has asked. */
  declare step: number | null;

  constructor() {
    super();
    this.step = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    markOnly(null);
  }

  protected override render(): TemplateResult {
    const words = text.tour;
    const { step } = this;
    if (step === null) {
      return html`
        <button class="quiet-button tour-offer" @click=${() => (this.step = 0)}>${words.offer}</button>
      `;
    }
    const { steps } = words;
    const shown = steps[step]!;
    const isLast = step === steps.length - 1;
    return html`
      <section class="tour" aria-label=${words.label} @keydown=${this.#key}>
        <p class="quiet">${words.place(step + 1, steps.length)}</p>
        <h2 class="tour-title" tabindex="-1">${shown.title}</h2>
        <p>${shown.words}</p>
        <p class="tour-ways">
          ${isLast ? '' : this.#way('button', words.next, () => (this.step = step + 1))}
          ${this.#way(isLast ? 'button' : 'quiet-button', words.end, this.#end)}
          ${step === 0 ? '' : this.#way('quiet-button', words.back, () => (this.step = step - 1))}
        </p>
      </section>
    `;
  }

  #way(kind: string, label: string, go: () => void): TemplateResult {
    return html`
      <button class=${kind} @click=${go}>${label}</button>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('step') || changed.get('step') === undefined) return;
    const sight = this.step === null ? null : document.querySelector(SIGHTS[this.step]!);
    markOnly(sight);
    this.querySelector<HTMLElement>(this.step === null ? '.tour-offer' : '.tour-title')!.focus({ preventScroll: true });
    sight?.scrollIntoView({ block: 'start' });
    if (this.step === null) this.scrollIntoView({ block: 'nearest' });
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#end();
  };

  readonly #end = (): void => {
    this.step = null;
  };
}

function markOnly(sight: Element | null): void {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  sight?.setAttribute(MARK, '');
}

customElements.define('gs-tour', Tour);
