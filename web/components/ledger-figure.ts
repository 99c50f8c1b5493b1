import { html, type TemplateResult } from 'lit';
import { LEDGER_LINES, type LedgerLine } from '../../sim/index.ts';
import { drawLedger } from '../../src/charts/ledger/draw.ts';
import { layoutLedger, PAYERS, type Payer } from '../../src/charts/ledger/layout.ts';
import { valuedHours } from '../../src/charts/ledger/valued-hours.ts';
import type { StrategyResult } from '../../src/experiments/comparison.ts';
import { UNDEFINED_MARK } from '../../src/text/formats.ts';
import { text } from '../state/language.ts';
import { ledgerWords } from '../state/told.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** What each plan costs and who carries it, in money and hours. */
export class LedgerFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const { strategies, weeks, replicates } = comparison;
    const formats = formatsOf(comparison);
    const words = text.charts.ledger;
    const bars = strategies.map((strategy) => {
      const { id, name, outcomes, costPerSustainedUser } = strategy;
      const perUser =
        costPerSustainedUser.value === null ? null : formats.money(costPerSustainedUser.value, costPerSustainedUser);
      return {
        id,
        name,
        hue: hues.get(id)!,
        total: formats.money(outcomes['cost'].mean, outcomes['cost']),
        note: words.note(formats.hours(totalHours(strategy)), perUser),
        lines: strategy.ledger.map(({ money, hours }, row) => {
          const line = LEDGER_LINES[row]!;
          const valued = valuedHours(line.id, hours.mean ?? 0, comparison.scenario.parameters.money);
          return {
            id: line.id,
            label: ledgerWords(line).label,
            payer: payerOf(line),
            money: (money.mean ?? 0) + valued,
          };
        }),
      };
    });
    const layout = layoutLedger(bars, {
      width: this.#measured.width,
      type: this.#measured.type,
      writeMoney: (amount) => formats.money(amount),
      payerNames: words.payers,
    });
    const priced = strategies.map(({ id, name, outcomes, costPerSustainedUser }) => ({
      id,
      name,
      cost: outcomes['cost'].mean ?? 0,
      perUser: costPerSustainedUser.value,
      perUserInterval: costPerSustainedUser,
    }));
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(priced, formats),
      subtitle: words.subtitle(weeks, replicates, formats),
      picture: drawLedger(layout, words.summary(bars)),
      table: ledgerTable(this.pictured),
      data: () => ({
        header: ['plan', 'line', 'paid by', 'money', 'hours'],
        rows: strategies.flatMap(({ id, ledger }) =>
          ledger.map(({ line, money, hours }, row) => [id, line, payerOf(LEDGER_LINES[row]!), money.mean, hours.mean]),
        ),
      }),
    });
  }
}

function payerOf({ kind, fromBudget }: LedgerLine): Payer {
  if (kind === 'time') return 'people';
  return fromBudget ? 'budget' : 'organisation';
}

function totalHours({ ledger }: StrategyResult): number {
  return ledger.reduce((sum, { hours }) => sum + (hours.mean ?? 0), 0);
}

function ledgerTable({ comparison, hues }: Pictured): TemplateResult {
  const { strategies } = comparison;
  const formats = formatsOf(comparison);
  const words = text.charts.ledger;
  const rows = LEDGER_LINES.map((line, row) => ({ line: line, row })).filter(({ row }) =>
    strategies.some(({ ledger }) => (ledger[row]!.money.mean ?? 0) > 0 || (ledger[row]!.hours.mean ?? 0) > 0),
  );
  const cell = ({ ledger }: StrategyResult, row: number) => {
    const { money, hours } = ledger[row]!;
    const valued = valuedHours(LEDGER_LINES[row]!.id, hours.mean ?? 0, comparison.scenario.parameters.money);
    const spent = (money.mean ?? 0) + valued;
    if (spent === 0)
      return html`
        <td>${UNDEFINED_MARK}</td>
      `;
    const time =
      valued > 0
        ? html`
            <span class="quiet">${text.compared.quarters.hours(formats.hours(hours.mean, hours))}</span>
          `
        : '';
    return html`
      <td>${formats.money(spent, valued > 0 ? undefined : money)} ${time}</td>
    `;
  };
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${words.line}</th>
          ${strategies.map(
            ({ id, name }) => html`
              <th scope="col">${planName(id, name, hues)}</th>
            `,
          )}
        </tr>
      </thead>
      ${PAYERS.map((payer) => {
        const own = rows.filter(({ line }) => payerOf(line) === payer);
        if (own.length === 0) return '';
        return html`
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan=${strategies.length + 1}>${words.payers[payer]}</th>
            </tr>
            ${own.map(
              ({ line, row }) => html`
                <tr>
                  <th scope="row">
                    <span class="term">${ledgerWords(line).label}</span>
                    <span class="quiet wide-only">${ledgerWords(line).help}</span>
                  </th>
                  ${strategies.map((strategy) => cell(strategy, row))}
                </tr>
              `,
            )}
          </tbody>
        `;
      })}
      <tbody>
        <tr class="sum">
          <th scope="row">${words.total}</th>
          ${strategies.map(
            (strategy) => html`
              <td>
                ${formats.money(strategy.outcomes['cost'].mean, strategy.outcomes['cost'])}
                <span class="quiet">${text.compared.quarters.hours(formats.hours(totalHours(strategy)))}</span>
              </td>
            `,
          )}
        </tr>
      </tbody>
    </table>
  `;
}

customElements.define('gs-ledger-figure', LedgerFigure);
