import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import { drawOutcome } from '../../src/charts/outcomes/draw.ts';
import { layoutOutcome } from '../../src/charts/outcomes/layout.ts';
import { DECIDING_OUTCOME } from '../../src/experiments/comparison-collector.ts';
import type { Comparison, ImportedOrganisation } from '../../src/experiments/comparison.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { text } from '../state/language.ts';
import { questionKey } from '../state/question-key.ts';
import { toldComparison } from '../state/told.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { InSight } from './in-sight.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { marksWidth, whose } from './outcomes-table.ts';
import { phrases } from './phrases.ts';

/** Worlds with assumptions of their own: enough for an interval, few enough to wait for. */
const WORLDS = 50;

/** The same plans where every world draws its own assumptions from their ranges: run while one reads. */
export class OverRanges extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    scenario: { attribute: false },
    imported: { attribute: false },
    runner: { attribute: false },
    ready: { attribute: false },
    varied: { state: true },
    done: { state: true },
  };
  declare pictured: Pictured;
  /** As it is run; null while there is none. */
  declare scenario: Scenario | null;
  declare imported: ImportedOrganisation | undefined;
  declare runner: Runner | null;
  /** The main comparison is finished: the workers are free. */
  declare ready: boolean;
  declare varied: Comparison | null;
  /** Worlds finished so far. */
  declare done: number;
  readonly #measured = new MeasuredWidth(this);
  readonly #sight = new InSight(this, 300);
  #asked = '';
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.scenario = null;
    this.runner = null;
    this.ready = false;
    this.varied = null;
    this.done = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Whoever asks for something else gets the workers at once.
    if (changed.has('ready') && !this.ready) this.#asking?.abort();
    if (!this.#sight.seen || !this.ready || this.scenario === null || this.runner === null) return;
    const { seed, strategies } = this.pictured.comparison;
    const asked = questionKey([this.scenario, this.imported?.name, seed, strategies.map(({ id }) => id)]);
    if (asked === this.#asked && this.#asking?.signal.aborted !== true) return;
    this.#asked = asked;
    this.#asking?.abort();
    this.#asking = new AbortController();
    this.varied = null;
    this.done = 0;
    void this.#ask(this.scenario, this.runner, this.#asking.signal);
  }

  async #ask(scenario: Scenario, runner: Runner, signal: AbortSignal): Promise<void> {
    const { seed, strategies } = this.pictured.comparison;
    const request = {
      scenario,
      strategyIds: strategies.map(({ id }) => id),
      seed,
      replicates: WORLDS,
      assumptions: 'varied',
      ...(this.imported && { imported: this.imported }),
    } as const;
    try {
      for await (const event of compare(request, runner, signal)) {
        if (signal.aborted) return;
        if (event.kind === 'progress') this.done = Math.floor(event.done / strategies.length);
        else if (event.kind === 'done') this.varied = event.comparison;
      }
    } catch {
      // What cannot be run here could not be run above either, where it is said.
    }
  }

  protected override render(): TemplateResult {
    const { comparison } = this.pictured;
    const words = text.overRanges;
    const formats = formatsOf(comparison);
    const varied = this.varied === null ? null : toldComparison(this.varied);
    if (varied === null || varied.replicates < 2) {
      return html`
        <section class="over-ranges" aria-labelledby="${this.uid}-title">
          <h2 class="figure-title" id="${this.uid}-title">${words.heading}</h2>
          <p class="quiet">${words.running(this.done, WORLDS, formats)}</p>
        </section>
      `;
    }
    const assumptions = varied.assumptions?.[0]?.changes.length ?? 0;
    const { certainty } = text.findingText(varied.finding, { formats, weeks: varied.weeks });
    return figure(
      { ...this.pictured, comparison: varied },
      {
        id: `${this.uid}-title`,
        title: words.title[verdictOf(comparison.finding, varied.finding)](leaderOf(varied)),
        subtitle: words.subtitle(assumptions, formats),
        picture: html`
          <p>${phrases(certainty, this.pictured.hues)} ${words.reading}</p>
          ${this.#table([
            { label: words.asAssumed, help: words.worlds(comparison.replicates, formats), comparison },
            { label: words.varied, help: words.worlds(varied.replicates, formats), comparison: varied },
          ])}
        `,
        table: nothing,
        saves: ['csv'],
        data: () => ({
          header: ['assumptions', 'plan', 'worlds', 'mean', 'low', 'high', 'q05', 'q95'],
          rows: [comparison, varied].flatMap((one) =>
            one.strategies.map(({ id, outcomes }) => {
              const { n, mean, low, high, q05, q95 } = outcomes[DECIDING_OUTCOME];
              return [one.assumptions === null ? 'given' : 'varied', id, n, mean, low, high, q05, q95];
            }),
          ),
        }),
      },
    );
  }

  #table(
    rows: readonly { readonly label: string; readonly help: string; readonly comparison: Comparison }[],
  ): TemplateResult {
    const { comparison, hues } = this.pictured;
    const { strategies } = comparison;
    const formats = formatsOf(comparison);
    const words = text.charts.outcomes;
    const width = marksWidth(this.#measured.width);
    // The roles are said again because narrow pages lay the table out as blocks, which takes them away.
    return html`
      <table class="outcomes plans-${strategies.length}" role="table" aria-labelledby="${this.uid}-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.overRanges.column}</th>
            <th scope="col" role="columnheader" class="marks-cell">${words.picture}</th>
            ${strategies.map(
              ({ id, name }) => html`
                <th scope="col" role="columnheader">${planName(id, name, hues)}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(({ label, help, comparison: one }) => {
            const summaries = one.strategies.map(({ id, name, outcomes }) => ({
              name,
              hue: hues.get(id)!,
              summary: outcomes[DECIDING_OUTCOME],
            }));
            const marks = layoutOutcome({ strategies: summaries, from: 0, to: 1 }, width);
            return html`
              <tr role="row">
                <th scope="row" role="rowheader">
                  <span class="term">${label}</span>
                  <span class="quiet">${help}</span>
                </th>
                <td role="cell" class="marks-cell">${drawOutcome(marks)}</td>
                ${summaries.map(
                  ({ name, hue, summary }) => html`
                    <td role="cell" class="value hue-${hue}">
                      ${whose(name)}
                      <span class="number">${formats.share(summary.mean, summary)}</span>
                      <span class="quiet range">
                        ${text.overRanges.middle(formats.share(summary.q05), formats.share(summary.q95))}
                      </span>
                    </td>
                  `,
                )}
              </tr>
            `;
          })}
        </tbody>
      </table>
    `;
  }
}

type Verdict = 'stays' | 'turns' | 'opens' | 'open' | 'alone';

/** What becomes of an answer where assumptions vary: it stays, another plan is ahead, or nobody for certain. */
function verdictOf(given: Finding, varied: Finding): Verdict {
  if (varied.kind === 'clear') return given.kind === 'clear' && given.best.id !== varied.best.id ? 'turns' : 'stays';
  if (varied.kind !== 'too-close') return 'alone';
  return given.kind === 'clear' ? 'opens' : 'open';
}

/** The plan that reaches most. */
function leaderOf({ strategies }: Comparison): { readonly id: string; readonly name: string } {
  const reached = (one: (typeof strategies)[number]) => one.outcomes[DECIDING_OUTCOME].mean ?? 0;
  return strategies.reduce((a, b) => (reached(b) > reached(a) ? b : a));
}

customElements.define('gs-over-ranges', OverRanges);
