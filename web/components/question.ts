import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LIBRARY } from '../../scenarios/library.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { text, locale } from '../state/language.ts';
import { toldOrganisation, toldStrategy } from '../state/told.ts';
import { describedOrganisation, fieldValues, planNamed, scenarioOf } from '../state/library-choices.ts';
import {
  fieldRange,
  GIVEN,
  IMPORTED,
  MOST_UNTIL_SETTLED,
  readSeed,
  type OrganisationField,
  type Settings,
} from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { LightElement } from './light-element.ts';
import { phrases } from './phrases.ts';

const SPANS = [26, 52, 78, 104, 156, 208];
const AFTER_FIRST_ANSWER = 1500;
const WORLD_COUNTS = [20, 50, 100, 200, 500];
/** Stands in the list of numbers for: as many as it takes. */
const UNTIL_SETTLED = 0;

/** The question in large type, and beneath it what it is tried on, in a sentence whose words can be changed. */
export class Question extends LightElement {
  static override properties = {
    settings: { attribute: false },
    hues: { attribute: false },
    mistake: { state: true },
    spans: { state: true },
  };
  declare settings: Settings;
  declare hues: ReadonlyMap<string, Hue>;
  declare mistake: 'employees' | 'seed' | null;

  /** Lengths for which the budgets of the plans last. */
  declare spans: readonly number[];

  constructor() {
    super();
    this.mistake = null;
    this.spans = SPANS;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    // Costing six lengths takes milliseconds that the first answer needs more.
    setTimeout(() => (this.spans = affordable(this.settings)), AFTER_FIRST_ANSWER);
  }

  protected override render() {
    const words = text.page.question;
    const strategies = this.settings.strategies.map((id) => toldStrategy(planNamed(this.settings, id)));
    return html`
      <h1 class="question">${phrases(words.heading(strategies), this.hues)}</h1>
      <div class="setup">${this.#sentence()} ${this.#organisation()} ${this.#mistakes()} ${this.#more()}</div>
    `;
  }

  #sentence(): TemplateResult {
    const { settings } = this;
    const words = text.page.question;
    const formats = formatsFor(locale, 'EUR');
    const { value: employees } = fieldValues(settings, 'employees');
    return html`
      <p class="setup-sentence">
        ${words.tried}
        <select
          class="inline-select"
          aria-label=${words.organisationLabel}
          @change=${(event: Event) => this.#change({ organisation: chosen(event), changed: {} })}
        >
          ${organisationsOf(settings).map(
            ({ id, name }) => html`
              <option value=${id} .selected=${live(id === settings.organisation)}>${name}</option>
            `,
          )}
        </select>
        ${words.with}
        <input
          class="inline-number"
          inputmode="numeric"
          size="6"
          aria-label=${words.employeesLabel}
          aria-invalid=${this.mistake === 'employees' ? 'true' : 'false'}
          aria-describedby="${this.uid}-mistake"
          ?disabled=${settings.organisation === IMPORTED}
          .value=${formats.whole(employees)}
          @change=${this.#changeEmployees}
        />
        ${words.employees} ${words.over}
        ${this.#select(words.weeksLabel, this.spans, settings.weeks, words.span, (weeks) => ({ weeks }))} ${words.in}
        ${this.#select(
          words.worldsLabel,
          [...WORLD_COUNTS, UNTIL_SETTLED],
          settings.untilSettled ? UNTIL_SETTLED : settings.replicates,
          (count) => (count === UNTIL_SETTLED ? words.untilSettled : words.worldsOption(count, formats)),
          (count) =>
            count === UNTIL_SETTLED
              ? { replicates: MOST_UNTIL_SETTLED, untilSettled: true }
              : { replicates: count, untilSettled: false },
        )}
        ${words.worlds}
      </p>
    `;
  }

  #select(
    label: string,
    usual: readonly number[],
    value: number,
    write: (value: number) => string,
    part: (value: number) => Partial<Settings>,
  ): TemplateResult {
    const options = usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);
    return html`
      <select
        class="inline-select"
        aria-label=${label}
        @change=${(event: Event) => this.#change(part(Number(chosen(event))))}
      >
        ${options.map(
          (option) => html`
            <option value=${option} .selected=${live(option === value)}>${write(option)}</option>
          `,
        )}
      </select>
    `;
  }

  #organisation(): TemplateResult {
    const { description } = toldOrganisation(describedOrganisation(this.settings));
    const changed = (Object.keys(this.settings.changed) as OrganisationField[]).filter(
      (field) => field !== 'employees',
    ).length;
    const words = text.page.question;
    return html`
      <p class="setup-note">
        ${description}
        ${
          changed === 0
            ? nothing
            : html`
                <span class="changed-note">${words.changedTraits(changed)}</span>
                <button class="quiet-button" @click=${() => this.#change({ changed: {} })}>${words.resetTraits}</button>
              `
        }
      </p>
    `;
  }

  #mistakes(): TemplateResult {
    const words = text.page.question;
    const { minimum, maximum } = fieldRange('employees');
    const formats = formatsFor(locale, 'EUR');
    const said = { employees: words.badEmployees(formats.whole(minimum), formats.whole(maximum)), seed: words.badSeed };
    return html`
      <p class="mistake" id="${this.uid}-mistake" role="alert">
        ${this.mistake === null ? nothing : said[this.mistake]}
      </p>
    `;
  }

  #more(): TemplateResult {
    const words = text.page.question;
    return html`
      <details class="more">
        <summary>${words.more}</summary>
        <p>
          <label>
            ${words.seedLabel}
            <input
              class="inline-text"
              .value=${this.settings.seed}
              maxlength="128"
              spellcheck="false"
              autocomplete="off"
              aria-invalid=${this.mistake === 'seed' ? 'true' : 'false'}
              aria-describedby="${this.uid}-seed"
              @change=${this.#changeSeed}
            />
          </label>
        </p>
        <p id="${this.uid}-seed" class="quiet">${words.seedHelp}</p>
      </details>
    `;
  }

  readonly #changeEmployees = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const { minimum, maximum } = fieldRange('employees');
    const { described } = fieldValues(this.settings, 'employees');
    // Whatever groups digits in a locale: 1,200 and 1 200 and 1.200.
    const digits = input.value.replace(/[\s.,'’\u00a0\u202f]/g, '');
    const employees = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
    if (!(employees >= minimum && employees <= maximum)) {
      this.mistake = 'employees';
      return;
    }
    const { employees: _before, ...traits } = this.settings.changed;
    this.#change({ changed: employees === described ? traits : { ...traits, employees } });
  };

  readonly #changeSeed = (event: Event): void => {
    const seed = readSeed((event.target as HTMLInputElement).value);
    if (seed === null) this.mistake = 'seed';
    else this.#change({ seed });
  };

  #change(part: Partial<Settings>): void {
    this.mistake = null;
    this.dispatchEvent(new SettingsEvent(part));
  }
}

/** What can be chosen: the library's organisations, that of the link, the imported one. */
function organisationsOf({ given, imported }: Settings): readonly { readonly id: string; readonly name: string }[] {
  return [
    ...(imported === null ? [] : [{ id: IMPORTED, name: imported.name }]),
    ...(given === null || given.organisation.id !== null ? [] : [{ id: GIVEN, name: given.organisation.name }]),
    ...LIBRARY.organisations.map(toldOrganisation).map(({ id, name }) => ({ id: id!, name })),
  ];
}

function affordable(settings: Settings): readonly number[] {
  return SPANS.filter((weeks) => scenarioOf({ ...settings, weeks }).ok);
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

customElements.define('gs-question', Question);
