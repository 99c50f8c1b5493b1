import { html, nothing, type TemplateResult } from 'lit';
import { OUTCOMES, type OutcomeDefinition } from '../../sim/index.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { drawOutcome } from '../../src/charts/outcomes/draw.ts';
import { layoutOutcome } from '../../src/charts/outcomes/layout.ts';
import type { Formats } from '../../src/text/formats.ts';
import { text } from '../state/language.ts';
import { outcomeWords } from '../state/told.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** Below it the table is laid out as blocks: see outcomes.css. */
const NARROW = 640;

/** Every outcome of every plan with its interval, as numbers and on one scale. */
export class OutcomesTable extends LightElement {
  static override properties = { pictured: { attribute: false }, all: { state: true } };
  declare pictured: Pictured;
  /** Also what is not a headline. */
  declare all: boolean;
  readonly #measured = new MeasuredWidth(this);

  constructor() {
    super();
    this.all = false;
  }

  protected override render() {
    const { comparison } = this.pictured;
    const words = text.charts.outcomes;
    const shown = OUTCOMES.filter(({ headline }) => headline || this.all);
    const hidden = OUTCOMES.length - shown.length;
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: [words.title],
      subtitle: words.subtitle(comparison.replicates, formatsOf(comparison)),
      picture: html`
        ${this.#table(shown)}
        ${
          this.all && hidden === 0
            ? html`
                <button class="quiet-button" @click=${() => (this.all = false)}>${words.fewer}</button>
              `
            : html`
                <button class="quiet-button" @click=${() => (this.all = true)}>${words.more(hidden)}</button>
              `
        }
      `,
      table: nothing,
      saves: ['csv'],
      data: () => ({
        header: ['measure', 'plan', 'mean', 'low', 'high', 'sd', 'q05', 'median', 'q95', 'n'],
        rows: OUTCOMES.flatMap(({ id: measure }) =>
          comparison.strategies.map(({ id, outcomes }) => {
            const { mean, low, high, sd, q05, median, q95, n } = outcomes[measure];
            return [measure, id, mean, low, high, sd, q05, median, q95, n];
          }),
        ),
      }),
    });
  }

  #table(outcomes: readonly OutcomeDefinition[]): TemplateResult {
    const { comparison, hues } = this.pictured;
    const { strategies } = comparison;
    const words = text.charts.outcomes;
    const picture = marksWidth(this.#measured.width);
    // The roles are said again because narrow pages lay the table out as blocks, which takes them away.
    return html`
      <table class="outcomes plans-${strategies.length}" role="table" aria-labelledby="${this.uid}-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words.outcome}</th>
            <th scope="col" role="columnheader" class="marks-cell">${words.picture}</th>
            ${strategies.map(
              ({ id, name }) => html`
                <th scope="col" role="columnheader">${planName(id, name, hues)}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">${outcomes.map((outcome) => this.#row(outcome, picture))}</tbody>
      </table>
    `;
  }

  #row(outcome: OutcomeDefinition, picture: number): TemplateResult {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const summaries = comparison.strategies.map(({ id, name, outcomes }) => ({
      name,
      hue: hues.get(id)!,
      summary: outcomes[outcome.id],
    }));
    const share = outcome.unit === 'share' || outcome.unit === 'flag';
    const marks = layoutOutcome({ strategies: summaries, from: share ? 0 : null, to: share ? 1 : null }, picture);
    const { label, help } = outcomeWords(outcome);
    return html`
      <tr role="row">
        <th scope="row" role="rowheader">
          <span class="term">${label}</span>
          <span class="quiet">${help}</span>
        </th>
        <td role="cell" class="marks-cell">${drawOutcome(marks)}</td>
        ${summaries.map(
          ({ name, hue, summary }) => html`
            <td role="cell" class="value hue-${hue}">${whose(name)} ${value(outcome, summary, formats)}</td>
          `,
        )}
      </tr>
    `;
  }
}

/** Where the page is narrow no column head says whose a value is: then this does, to those who see it. */
export function whose(plan: string): TemplateResult {
  return html`
    <span class="whose" aria-hidden="true">${plan}</span>
  `;
}

/** Width of the marks of one outcome: a column of the table, or all of a narrow page. */
export function marksWidth(available: number): number {
  return available < NARROW ? available : Math.max(120, Math.min(320, available * 0.26));
}

function value(outcome: OutcomeDefinition, summary: Summary, formats: Formats): TemplateResult {
  const [low, high] = rangeOf(outcome, summary, formats);
  const words = text.charts.outcomes;
  const interval =
    summary.low === null
      ? nothing
      : html`
          <span class="quiet range">
            <span>${low}</span>
            ${words.to}
            <span>${high}</span>
          </span>
        `;
  return html`
    <span class="number">${writerOf(outcome, formats)(summary.mean, summary)}</span>
    ${interval}
  `;
}

function writerOf({ unit }: OutcomeDefinition, formats: Formats): Formats['share'] {
  switch (unit) {
    case 'share':
    case 'flag':
      return formats.share;
    case 'money':
      return formats.money;
    case 'hours':
      return formats.hours;
    case 'weeks':
    case 'count':
    case 'ratio':
      return formats.number;
  }
}

function rangeOf(outcome: OutcomeDefinition, summary: Summary, formats: Formats): readonly [string, string] {
  const { low, high } = summary;
  if (outcome.unit === 'share' || outcome.unit === 'flag') {
    // The interval of a mean may reach beyond what a share can be.
    return formats.shareRange({
      low: low === null ? null : Math.max(0, low),
      high: high === null ? null : Math.min(1, high),
    });
  }
  const write = writerOf(outcome, formats);
  return [write(low, summary), write(high, summary)];
}

customElements.define('gs-outcomes-table', OutcomesTable);
