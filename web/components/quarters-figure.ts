import { nothing } from 'lit';
import { drawQuarters } from '../../src/charts/quarters/draw.ts';
import { layoutQuarters } from '../../src/charts/quarters/layout.ts';
import type { StrategyResult } from '../../src/experiments/comparison.ts';
import { text } from '../state/language.ts';
import { perQuarter } from '../state/per-quarter.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { planTable } from './plain-table.ts';

/** What each plan takes when: money and hours, quarter by quarter. */
export class QuartersFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const words = text.compared.quarters;
    const plans = comparison.strategies.map((strategy) => ({
      id: strategy.id,
      name: strategy.name,
      hue: hues.get(strategy.id) ?? ('slate' as const),
      ...quarterly(strategy),
    }));
    if (plans.every(({ money }) => money.length === 0)) return nothing;
    const layout = layoutQuarters(plans, {
      width: this.#measured.width,
      type: this.#measured.type,
      writeMoney: (amount) => formats.money(amount),
      writeHours: (hours) => words.hours(formats.hours(hours)),
    });
    const peaks = plans.map((plan) => ({ plan, most: Math.max(...plan.money) }));
    const dearest = peaks.reduce((a, b) => (b.most > a.most ? b : a));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const quarters = plans[0]!.money.length;
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title:
        dearest.most > 0
          ? words.title(dearest.plan, dearest.plan.money.indexOf(dearest.most) + 1, formats.money(dearest.most))
          : [words.nothing],
      subtitle: words.subtitle(comparison.replicates, formats),
      picture: drawQuarters(
        layout,
        words.summary(
          plans.map(({ name, money, hours }) => ({
            name,
            money: formats.money(sum(money)),
            hours: formats.hours(sum(hours)),
          })),
        ),
      ),
      table: planTable(
        Array.from({ length: quarters }, (_, quarter) => words.quarter(quarter + 1)),
        plans.map(({ id, name, money, hours }) => ({
          id,
          name,
          cells: money.map(
            (amount, quarter) => `${formats.money(amount)}, ${words.hours(formats.hours(hours[quarter]!))}`,
          ),
        })),
        hues,
      ),
      data: () => ({
        header: ['plan', 'quarter', 'money', 'hours'],
        rows: plans.flatMap(({ id, money, hours }) =>
          money.map((amount, quarter) => [id, quarter + 1, amount, hours[quarter]!]),
        ),
      }),
    });
  }
}

function quarterly({ weeklyMeans }: StrategyResult): { readonly money: number[]; readonly hours: number[] } {
  const { spentCents, minutes } = weeklyMeans;
  return { money: perQuarter(spentCents), hours: perQuarter(minutes) };
}

customElements.define('gs-quarters-figure', QuartersFigure);
