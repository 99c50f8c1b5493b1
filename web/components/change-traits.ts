import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { text } from '../state/language.ts';
import { organisationWords } from '../state/told.ts';
import { fieldValues } from '../state/library-choices.ts';
import { fieldRange, IMPORTED, ORGANISATION_FIELDS, type OrganisationField, type Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { smallAnswer } from './small-answer.ts';

const FIRST: readonly OrganisationField[] = ['needLevel', 'riskAversion', 'timePressure', 'siloStrength'];
const MORE: readonly OrganisationField[] = ['powerDistance', 'failedInitiatives', 'turnoverPerYear'];
/** How people stand to one another; an imported organisation has its own. */
const SHAPE: readonly OrganisationField[] = ['span', 'meanDegree', 'withinDepartment'];
const STEPS = 20;
const NARROW = 720;

/** Traits of the organisation beside a small copy of the answer: move one, and the answer moves. */
export class ChangeTraits extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    settings: { attribute: false },
    described: { attribute: false },
  };
  declare pictured: Pictured;
  declare settings: Settings;
  /** The answer for the organisation as it is described, once something is changed. */
  declare described: Comparison | null;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const words = text.page.change;
    const changed = Object.keys(this.settings.changed).length > 0;
    return html`
      <h2 class="section-title">${words.heading}</h2>
      <div class="change-grid">
        <div class="change-controls">
          <p>${words.intro}</p>
          ${FIRST.map((field) => this.#slider(field))}
          <details class="more">
            <summary>${words.more}</summary>
            ${MORE.map((field) => this.#slider(field))}
          </details>
          ${
            this.settings.organisation === IMPORTED
              ? nothing
              : html`
                  <details class="more">
                    <summary>${text.organisation.shape}</summary>
                    ${SHAPE.map((field) => this.#slider(field))}
                  </details>
                `
          }
          <p class="reset-line">
            ${
              changed
                ? html`
                    <button class="quiet-button" @click=${() => this.dispatchEvent(new SettingsEvent({ changed: {} }))}>
                      ${words.reset}
                    </button>
                  `
                : nothing
            }
          </p>
        </div>
        ${this.#answer()}
      </div>
    `;
  }

  #slider(field: OrganisationField): TemplateResult {
    const { unit } = ORGANISATION_FIELDS[field];
    const { label, help } = organisationWords(field, ORGANISATION_FIELDS[field]);
    const { minimum, maximum } = fieldRange(field);
    const { value, described } = fieldValues(this.settings, field);
    const formats = formatsOf(this.pictured.comparison);
    const words = text.page.change;
    const write = (amount: number) => words.value(amount, unit, formats);
    const step = unit === 'initiatives' ? 1 : (maximum - minimum) / STEPS;
    const change = (settled: boolean) => (event: Event) => {
      const chosen = Number((event.target as HTMLInputElement).value);
      const { [field]: _before, ...others } = this.settings.changed;
      const part =
        Math.abs(chosen - described) < step / 100
          ? { changed: others }
          : { changed: { ...others, [field]: round(chosen) } };
      this.dispatchEvent(new SettingsEvent(part, settled));
    };
    return html`
      <div class="slider ${value === described ? '' : 'moved'}">
        <label for="${this.uid}-${field}">${label}</label>
        <output for="${this.uid}-${field}">${write(value)}</output>
        <input
          id="${this.uid}-${field}"
          type="range"
          min=${minimum}
          max=${maximum}
          step="any"
          list="${this.uid}-${field}-described"
          .value=${String(value)}
          aria-valuetext="${write(value)}; ${words.standard(write(described))}"
          aria-describedby="${this.uid}-${field}-help"
          @input=${change(false)}
          @change=${change(true)}
          @keydown=${stepByKey(step)}
        />
        <datalist id="${this.uid}-${field}-described"><option value=${described}></option></datalist>
        <p class="quiet" id="${this.uid}-${field}-help">${help}</p>
      </div>
    `;
  }

  #answer(): TemplateResult {
    const full = this.#measured.width;
    return smallAnswer({
      pictured: this.pictured,
      width: full < NARROW ? full : full * 0.58,
      type: this.#measured.type,
      before: this.described,
    });
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `step="any"` lets a described value stand between the steps; the keys still go step by step. */
function stepByKey(step: number): (event: KeyboardEvent) => void {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 4,
    PageDown: -4,
  };
  return (event) => {
    const moves = steps[event.key];
    if (moves === undefined) return;
    event.preventDefault();
    const input = event.target as HTMLInputElement;
    const next = Math.round(Number(input.value) / step + moves) * step;
    input.value = String(Math.max(Number(input.min), Math.min(Number(input.max), next)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

customElements.define('gs-change-traits', ChangeTraits);
