import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import type { ImportReport } from '../../src/exchange/import-report.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { locale, text } from '../state/language.ts';
import { ImportEvent } from '../state/import-event.ts';
import type { ImportedName } from '../state/settings.ts';
import { dropTarget, foundAndMended, readingLine, refusal } from './import-report.ts';
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
    employees: { attribute: false },
    weeks: { attribute: false },
    files: { state: true },
    reading: { state: true },
    over: { state: true },
  };
  /** The organisation that is in use, if it is an own one. */
  declare imported: ImportedName | null;
  /** People in the organisation of the settings, and weeks that are simulated. */
  declare employees: number;
  declare weeks: number;
  declare files: Files;
  declare reading: Reading;
  /** Where something is being held over. */
  declare over: Kind | null;
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.imported = null;
    this.employees = 0;
    this.weeks = 0;
    this.files = { people: [], ties: [] };
    this.reading = { kind: 'nothing' };
    this.over = null;
  }

  protected override render() {
    const words = text.organisation;
    return html`
      <details class="more" @toggle=${() => void import('./own-usage.ts')}>
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
        <gs-own-usage .employees=${this.employees} .owned=${this.imported !== null} .weeks=${this.weeks}></gs-own-usage>
      </details>
    `;
  }

  #target(kind: Kind): TemplateResult {
    const words = text.organisation;
    const names = this.files[kind].map(({ name }) => name).join(', ');
    return dropTarget({
      id: `${this.uid}-${kind}`,
      label: words[kind],
      help: `${words[`${kind}Help`]} ${names === '' ? words.drop : names}`,
      over: this.over === kind,
      hold: (over) => (this.over = over ? kind : null),
      take: (files) => {
        this.files = { ...this.files, [kind]: files };
        void this.#read();
      },
    });
  }

  #told(): TemplateResult | typeof nothing {
    const words = text.organisation;
    const formats = formatsFor(locale, 'EUR');
    const { reading } = this;
    switch (reading.kind) {
      case 'nothing':
        return nothing;
      case 'reading':
        return readingLine(formats.share(reading.share), () => this.#asking?.abort());
      case 'broken':
        return html`
          <p class="mistake">${words.broken}</p>
        `;
      case 'refused':
        return refusal(reading.issues);
      case 'read':
        return foundAndMended(words.lines(reading.report, formats), reading.report.notices);
    }
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
