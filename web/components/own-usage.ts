import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import { withinWeeks } from '../../src/charts/adoption/history.ts';
import { dayNumber, isoDay } from '../../src/exchange/day-number.ts';
import type { UsageHistory, UsageReport } from '../../src/exchange/usage/usage-history.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { locale, text } from '../state/language.ts';
import { firstDay, historyOf, UsageEvent } from '../state/usage-shown.ts';
import { words } from '../state/usage-words.ts';
import { readUsage } from '../workers/importer.ts';
import { dropTarget, foundAndMended, readingLine, refusal } from './import-report.ts';
import { LightElement } from './light-element.ts';

type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly history: UsageHistory; readonly report: UsageReport }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken' };

/** Reports of the own platform's use, read in a worker into weekly counts that stand beside what is simulated. */
export class OwnUsage extends LightElement {
  static override properties = {
    employees: { attribute: false },
    owned: { attribute: false },
    weeks: { attribute: false },
    names: { state: true },
    reading: { state: true },
    launch: { state: true },
    base: { state: true },
    over: { state: true },
  };
  /** People in the organisation of the settings. */
  declare employees: number;
  /** That organisation is the own one, read from files. */
  declare owned: boolean;
  /** Weeks that are simulated. */
  declare weeks: number;
  declare names: readonly string[];
  declare reading: Reading;
  /** Day of the launch, as days since 1 January 1970. */
  declare launch: number;
  /** Employees the shares are of. */
  declare base: number;
  declare over: boolean;
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.names = [];
    this.reading = { kind: 'nothing' };
    this.launch = 0;
    this.base = 1;
    this.over = false;
  }

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="${this.uid}-title">
        <h2 class="report-title" id="${this.uid}-title">${words.heading}</h2>
        <div class="drop-row">
          ${dropTarget({
            id: `${this.uid}-help`,
            label: words.label,
            help: `${words.help} ${this.names.length === 0 ? words.drop : this.names.slice(0, 5).join(', ')}`,
            over: this.over,
            hold: (over) => (this.over = over),
            take: (files) => void this.#read(files),
          })}
        </div>
        <div role="status">${this.#told()}</div>
      </section>
    `;
  }

  #told(): TemplateResult | typeof nothing {
    const formats = formatsFor(locale, 'EUR');
    const { reading } = this;
    switch (reading.kind) {
      case 'nothing':
        return nothing;
      case 'reading':
        return readingLine(formats.share(reading.share), () => this.#asking?.abort());
      case 'broken':
        return html`
          <p class="mistake">${text.organisation.broken}</p>
        `;
      case 'refused':
        return refusal(reading.issues);
      case 'read':
        return this.#found(reading.history, reading.report);
    }
  }

  #found(history: UsageHistory, report: UsageReport): TemplateResult {
    const formats = formatsFor(locale, 'EUR');
    const shown = history.weeks.filter(({ active }) => active !== null);
    const drawn = withinWeeks(historyOf({ history, launch: this.launch, base: this.base, label: '' }), this.weeks);
    const drawnDots = drawn.filter(({ share }) => share !== null).length;
    const most = Math.max(0, ...shown.map(({ active }) => active!));
    const day = (iso: string | null) => (iso === null ? '' : formats.day(dayNumber(iso)!));
    const lines: [string, string][] = [
      ...words.lines(report, formats).map(([name, value]): [string, string] => [name, value]),
      [words.measured, words.weeks(shown.length, day(report.first), day(report.last))],
    ];
    if (history.people !== null) lines.push([words.people, formats.whole(history.people)]);
    return foundAndMended(
      lines,
      report.notices,
      html`
        <p class="act-line">
          <label class="inline-label">
            ${words.launch}
            <input
              class="inline-text"
              type="date"
              .value=${isoDay(this.launch)}
              @change=${(event: Event) => {
                const launch = dayNumber((event.target as HTMLInputElement).value);
                if (launch !== undefined) this.#show({ launch });
              }}
            />
          </label>
          <label class="inline-label">
            ${words.base}
            <input
              class="inline-number wide-number"
              type="number"
              min="5"
              .value=${String(this.base)}
              @change=${(event: Event) => {
                const base = (event.target as HTMLInputElement).valueAsNumber;
                if (Number.isSafeInteger(base) && base >= 5) this.#show({ base });
              }}
            />
          </label>
        </p>
        ${
          most > this.base
            ? html`
                <p class="mistake">${words.tooMany}</p>
              `
            : html`
                <p>${words.beside(drawnDots, shown.length - drawnDots)}</p>
              `
        }
        <button class="quiet-button" @click=${this.#forget}>${words.forget}</button>
      `,
    );
  }

  async #read(files: readonly File[]): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.names = files.map(({ name }) => name);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    this.reading = { kind: 'reading', share: 0 };
    const progress = (done: number) => {
      if (!asking.signal.aborted) this.reading = { kind: 'reading', share: Math.min(1, done / Math.max(1, bytes)) };
    };
    try {
      const result = await readUsage(files, progress, asking.signal);
      if (asking.signal.aborted) return;
      if (!result.ok) {
        this.reading = { kind: 'refused', issues: result.issues };
        return;
      }
      const { history, report } = result;
      this.reading = { kind: 'read', history, report };
      const listed = history.people ?? this.employees;
      this.#show({ launch: firstDay(history), base: this.owned ? Math.max(this.employees, listed) : listed });
    } catch {
      if (!asking.signal.aborted) this.reading = { kind: 'broken' };
      else if (this.#asking === asking) this.reading = { kind: 'nothing' };
    }
  }

  #show({ launch = this.launch, base = this.base }: { readonly launch?: number; readonly base?: number }): void {
    this.launch = launch;
    this.base = base;
    this.#tell();
  }

  #tell(): void {
    if (this.reading.kind !== 'read') return;
    const { history } = this.reading;
    const formats = formatsFor(locale, 'EUR');
    const { launch, base } = this;
    this.dispatchEvent(
      new UsageEvent({
        history,
        launch,
        base,
        label: words.pointLabel(formats.day(history.weeks.at(-1)!.end)),
        subtitle: words.subtitle(formats.whole(base), history.atLeast),
        column: words.column,
      }),
    );
  }

  readonly #forget = (): void => {
    this.names = [];
    this.reading = { kind: 'nothing' };
    this.querySelector<HTMLInputElement>('input[type=file]')!.value = '';
    this.dispatchEvent(new UsageEvent(null));
  };

  /** What stands in the picture is said in the new language too. */
  protected override languageChanged(): void {
    super.languageChanged();
    this.#tell();
  }
}

customElements.define('gs-own-usage', OwnUsage);
