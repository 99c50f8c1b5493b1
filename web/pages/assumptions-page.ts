import { html, nothing, type TemplateResult } from 'lit';
import { PARAMETERS, type FieldValue, type ParameterDefinition, type Strength } from '../../sim/index.ts';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { masthead } from '../components/masthead.ts';
import '../components/own-work.ts';
import { settingsOf, writeAddress } from '../state/address.ts';
import {
  PARAMETER_LIST,
  parametersWith,
  readChanges,
  withChange,
  writeChanges,
  type ChangedParameters,
} from '../state/changed-parameters.ts';
import { words } from '../state/classroom-words.ts';
import { keep, kept } from '../state/kept-work.ts';
import { locale, text } from '../state/language.ts';
import { parameterWords } from '../state/parameter-words.ts';

const ADDRESS = '#/assumptions';
/** Longer addresses are not looked at. */
const LONGEST = 64_000;

/** Every parameter of the model, to be read, judged and changed. */
export class AssumptionsPage extends LightElement {
  static override properties = {
    changed: { state: true },
    unread: { state: true },
    wanted: { state: true },
    strength: { state: true },
    onlyChanged: { state: true },
    refused: { state: true },
    comparison: { state: true },
  };
  declare changed: ChangedParameters;
  /** Keys of the address that could not be taken. */
  declare unread: readonly string[];
  declare wanted: string;
  declare strength: Strength | '';
  declare onlyChanged: boolean;
  /** Key of the parameter whose new value was not taken. */
  declare refused: string;
  /** Address of the comparison under these assumptions. */
  declare comparison: string;

  constructor() {
    super();
    const asked = new URLSearchParams(location.hash.slice(ADDRESS.length, ADDRESS.length + LONGEST));
    const wanted = asked.get('find') ?? '';
    asked.delete('find');
    const { changed, unread } = readChanges(asked.toString());
    this.changed = changed;
    this.unread = unread;
    this.wanted = wanted.slice(0, 200);
    this.strength = '';
    this.onlyChanged = false;
    this.refused = '';
    this.comparison = '#';
    if (Object.keys(changed).length === 0 && unread.length === 0) void this.#resume();
    else void this.#address();
  }

  protected override updated(): void {
    document.title = words.assumptions.title;
  }

  async #resume(): Promise<void> {
    const found = await kept('assumptions');
    if (typeof found !== 'string' || Object.keys(this.changed).length > 0) return;
    this.#take(readChanges(found).changed);
  }

  protected override render(): TemplateResult {
    const said = words.assumptions;
    const formats = formatsFor(locale, 'EUR');
    const shown = PARAMETER_LIST.filter(({ key, definition }) => this.#isWanted(key, definition));
    const changes = Object.keys(this.changed).length;
    return html`
      ${masthead()}
      <main id="main" class="wide lesson assumptions">
        <div class="lesson-head">
          <h1>${said.heading}</h1>
          <p class="step-text">${said.intro}</p>
        </div>
        ${
          this.unread.length === 0
            ? nothing
            : html`
                <p class="notice">${said.unread(this.unread.join(', '))}</p>
              `
        }
        <form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <label class="inline-label">
            ${said.search}
            <input
              class="inline-text"
              type="search"
              .value=${this.wanted}
              @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}
            />
          </label>
          <label class="inline-label">
            ${said.strength}
            <select
              class="inline-select"
              @change=${(event: Event) => (this.strength = (event.target as HTMLSelectElement).value as Strength | '')}
            >
              <option value="">${said.anyStrength}</option>
              ${(Object.keys(said.strengths) as Strength[]).map(
                (strength) => html`
                  <option value=${strength}>${said.strengths[strength]}</option>
                `,
              )}
            </select>
          </label>
          <label class="inline-label">
            <input
              type="checkbox"
              .checked=${this.onlyChanged}
              @change=${(event: Event) => (this.onlyChanged = (event.target as HTMLInputElement).checked)}
            />
            ${said.onlyChanged}
          </label>
        </form>
        <p role="status">${said.count(shown.length, PARAMETER_LIST.length, changes)}</p>
        <p class="act-line">
          <a class="button" href=${this.comparison}>${said.compare}</a>
          <button class="quiet-button" ?disabled=${changes === 0} @click=${() => this.#take({})}>
            ${said.resetAll}
          </button>
          <span class="quiet">${said.link}</span>
        </p>
        ${Object.keys(PARAMETERS).map((group) => {
          const rows = shown.filter((one) => one.group === group);
          return rows.length === 0 ? nothing : this.#group(group, rows, formats);
        })}
        <gs-own-work @work-deleted=${() => this.#take({})}></gs-own-work>
      </main>
      <footer class="wide"><p>${text.page.footer}</p></footer>
    `;
  }

  #isWanted(key: string, definition: ParameterDefinition): boolean {
    if (this.strength !== '' && definition.strength !== this.strength) return false;
    if (this.onlyChanged && !Object.hasOwn(this.changed, key)) return false;
    const wanted = this.wanted.trim().toLowerCase();
    const { label, help, source } = parameterWords(key, definition);
    return wanted === '' || [key, label, help, source].some((words) => words.toLowerCase().includes(wanted));
  }

  #group(group: string, rows: typeof PARAMETER_LIST, formats: Formats): TemplateResult {
    const said = words.assumptions;
    return html`
      <section aria-labelledby="${this.uid}-${group}">
        <h2 id="${this.uid}-${group}">${said.groups[group] ?? group}</h2>
        <table class="parameters">
          <thead>
            <tr>
              <th scope="col">${said.columns.name}</th>
              <th scope="col">${said.columns.value}</th>
              <th scope="col">${said.columns.range}</th>
              <th scope="col">${said.columns.source}</th>
            </tr>
          </thead>
          <tbody>${rows.map(({ key, definition }) => this.#row(key, definition, formats))}</tbody>
        </table>
      </section>
    `;
  }

  #row(key: string, definition: ParameterDefinition, formats: Formats): TemplateResult {
    const said = words.assumptions;
    const isChanged = Object.hasOwn(this.changed, key);
    const { label, help, source } = parameterWords(key, definition);
    return html`
      <tr class=${isChanged ? 'is-changed' : ''}>
        <th scope="row">
          <strong>${label}</strong>
          ${
            isChanged
              ? html`
                  <span class="changed-mark">${said.changed}</span>
                `
              : nothing
          }
          <span class="help">${help}</span>
          <code class="quiet">${key}</code>
        </th>
        <td>
          ${this.#control(key, definition)}
          <span class="quiet">
            ${said.default(this.#written(definition.default, formats))}
            ${definition.kind === 'number' ? said.unit(definition.unit, definition.default ?? 0) : ''}
          </span>
          ${
            isChanged
              ? html`
                  <button class="quiet-button" @click=${() => this.#change(key, definition.default)}>
                    ${said.reset}
                  </button>
                `
              : nothing
          }
          ${
            this.refused === key && definition.kind === 'number'
              ? html`
                  <span class="mistake" role="alert">
                    ${said.refused(said.allowed(formats.number(definition.minimum), formats.number(definition.maximum)))}
                  </span>
                `
              : nothing
          }
        </td>
        <td>${this.#range(definition, formats)}</td>
        <td>
          ${source}
          <span class="quiet">${said.strengths[definition.strength]}</span>
        </td>
      </tr>
    `;
  }

  #control(key: string, definition: ParameterDefinition): TemplateResult {
    const value = this.changed[key] ?? definition.default;
    const { label } = parameterWords(key, definition);
    if (definition.kind === 'number') {
      return html`
        <input
          class="inline-number parameter-number"
          type="number"
          step="any"
          min=${definition.minimum}
          max=${definition.maximum}
          aria-label="${label}, ${key}"
          aria-invalid=${this.refused === key ? 'true' : 'false'}
          .value=${String(value)}
          @change=${(event: Event) => {
            const written = (event.target as HTMLInputElement).value;
            this.#change(key, written === '' ? NaN : Number(written));
          }}
        />
      `;
    }
    const options = definition.kind === 'choice' ? definition.options : ['true', 'false'];
    return html`
      <select
        class="inline-select"
        aria-label="${label}, ${key}"
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value;
          this.#change(key, definition.kind === 'choice' ? chosen : chosen === 'true');
        }}
      >
        ${options.map(
          (option) => html`
            <option value=${option} .selected=${option === String(value)}>
              ${definition.kind === 'choice' ? words.assumptions.option(option) : option === 'true' ? words.assumptions.yes : words.assumptions.no}
            </option>
          `,
        )}
      </select>
    `;
  }

  #written(value: FieldValue | null, formats: Formats): string {
    if (typeof value === 'number') return formats.number(value);
    if (typeof value === 'boolean') return value ? words.assumptions.yes : words.assumptions.no;
    return value === null ? '–' : words.assumptions.option(value);
  }

  #range({ distribution }: ParameterDefinition, formats: Formats): string {
    const said = words.assumptions;
    switch (distribution.kind) {
      case 'fixed':
        return said.fixed;
      case 'choice':
        return formats.list(distribution.options.map(String));
      default:
        return said.range(formats.number(distribution.low), formats.number(distribution.high));
    }
  }

  #change(key: string, value: FieldValue): void {
    const next = withChange(this.changed, key, value);
    this.refused = next === null ? key : '';
    if (next !== null) this.#take(next);
  }

  #take(changed: ChangedParameters): void {
    this.changed = changed;
    const written = writeChanges(changed);
    history.replaceState(null, '', written === '' ? ADDRESS : `${ADDRESS}?${written}`);
    void keep('assumptions', written);
    void this.#address();
  }

  /** The comparison of the first visit, under these assumptions. */
  async #address(): Promise<void> {
    const { changed } = this;
    const scenario = { ...DEFAULT_COMPARISON.scenario, parameters: parametersWith(changed) };
    const written = await writeAddress(settingsOf(scenario));
    if (written.ok && changed === this.changed) this.comparison = `#${written.fragment}`;
  }
}

customElements.define('gs-assumptions-page', AssumptionsPage);
