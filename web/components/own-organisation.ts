import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import type { ImportReport } from '../../src/exchange/import-report.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { locale, text } from '../state/language.ts';
import { ImportEvent } from '../state/import-event.ts';
import type { ImportedName } from '../state/settings.ts';
import { LightElement } from './light-element.ts';

const KINDS = ['people', 'ties'] as const;
type Kind = (typeof KINDS)[number];
type Files = Readonly<Record<Kind, readonly File[]>>;

type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[]; readonly report: ImportReport }
  | { readonly kind: 'broken' };

/** The own people and ties files: dropped or chosen, read in a worker, and what was found and mended in them. */
export class OwnOrganisation extends LightElement {
  static override properties = {
    imported: { attribute: false },
    files: { state: true },
    reading: { state: true },
    over: { state: true },
  };
  /** The organisation that is in use, if it is an own one. */
  declare imported: ImportedName | null;
  declare files: Files;
  declare reading: Reading;
  /** Where something is being held over. */
  declare over: Kind | null;
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.imported = null;
    this.files = { people: [], ties: [] };
    this.reading = { kind: 'nothing' };
    this.over = null;
  }

  protected override render() {
    const words = text.organisation;
    return html`
      <details class="more">
        <summary>${words.heading}</summary>
        <p>${words.intro}</p>
        <div class="drop-row">${KINDS.map((kind) => this.#target(kind))}</div>
        <div role="status">${this.#told()}</div>
        ${
          this.imported === null
            ? nothing
            : html`
                <p>${words.inUse(this.imported.name)}</p>
                <button class="quiet-button" @click=${this.#forget}>${words.forget}</button>
              `
        }
      </details>
    `;
  }

  #target(kind: Kind): TemplateResult {
    const words = text.organisation;
    const names = this.files[kind].map(({ name }) => name).join(', ');
    return html`
      <div
        class="drop ${this.over === kind ? 'over' : ''}"
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.over = kind;
        }}
        @dragleave=${() => (this.over = null)}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          this.over = null;
          this.#take(kind, event.dataTransfer?.files);
        }}
      >
        <label>
          <span class="term">${words[kind]}</span>
          <input
            type="file"
            multiple
            aria-describedby="${this.uid}-${kind}"
            @change=${(event: Event) => this.#take(kind, (event.target as HTMLInputElement).files)}
          />
        </label>
        <p class="quiet" id="${this.uid}-${kind}">${words[`${kind}Help`]} ${names === '' ? words.drop : names}</p>
      </div>
    `;
  }

  #told(): TemplateResult | typeof nothing {
    const words = text.organisation;
    const formats = formatsFor(locale, 'EUR');
    const { reading } = this;
    switch (reading.kind) {
      case 'nothing':
        return nothing;
      case 'reading':
        return html`
          <p>
            ${words.reading(formats.share(reading.share))}
            <button class="quiet-button" @click=${() => this.#asking?.abort()}>${words.cancel}</button>
          </p>
        `;
      case 'broken':
        return html`
          <p class="mistake">${words.broken}</p>
        `;
      case 'refused':
        return html`
          <p class="mistake">${words.refused(reading.issues.length)}</p>
          <ul class="issues">
            ${reading.issues.map(
              ({ file, line, message, remedy }) => html`
                <li>
                  <span class="term">
                    ${[file, line === undefined ? undefined : words.line(line)].filter(Boolean).join(', ')}
                  </span>
                  ${message} ${remedy}
                </li>
              `,
            )}
          </ul>
        `;
      case 'read':
        return this.#report(reading.report);
    }
  }

  #report(report: ImportReport): TemplateResult {
    const words = text.organisation;
    return html`
      <div class="import-report">
        <div>
          <h2 class="report-title">${words.found}</h2>
          <dl>
            ${words.lines(report, formatsFor(locale, 'EUR')).map(
              ([label, value]) => html`
                <div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
        <div>
          <h2 class="report-title">${words.mended}</h2>
          ${
            report.notices.length === 0
              ? html`
                  <p class="quiet">${words.nothingMended}</p>
                `
              : html`
                  <ul class="issues">
                    ${report.notices.map(
                      ({ message, remedy }) => html`
                        <li>
                          ${message}
                          <span class="quiet">${remedy}</span>
                        </li>
                      `,
                    )}
                  </ul>
                `
          }
        </div>
      </div>
    `;
  }

  #take(kind: Kind, given: FileList | null | undefined): void {
    if (given === null || given === undefined || given.length === 0) return;
    this.files = { ...this.files, [kind]: [...given] };
    void this.#read();
  }

  async #read(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const { people, ties } = this.files;
    const bytes = [...people, ...ties].reduce((sum, { size }) => sum + size, 0);
    this.reading = { kind: 'reading', share: 0 };
    try {
      const { readFiles } = await import('../workers/importer.ts');
      const progress = (done: number) => {
        if (!asking.signal.aborted) this.reading = { kind: 'reading', share: Math.min(1, done / Math.max(1, bytes)) };
      };
      const result = await readFiles(people, ties, progress, asking.signal);
      if (asking.signal.aborted) return;
      if (!result.ok) {
        this.reading = { kind: 'refused', issues: result.issues, report: result.report };
        return;
      }
      this.reading = { kind: 'read', report: result.report };
      const name = [...people, ...ties][0]!.name;
      this.dispatchEvent(new ImportEvent({ name, organisation: result.organisation }));
    } catch {
      this.reading = asking.signal.aborted && this.#asking === asking ? { kind: 'nothing' } : this.reading;
      if (!asking.signal.aborted) this.reading = { kind: 'broken' };
    }
  }

  readonly #forget = (): void => {
    this.files = { people: [], ties: [] };
    this.reading = { kind: 'nothing' };
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=file]')) input.value = '';
    this.dispatchEvent(new ImportEvent(null));
  };
}

customElements.define('gs-own-organisation', OwnOrganisation);
