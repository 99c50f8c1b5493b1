import { drawFrontier } from '../../src/charts/frontier/draw.ts';
import { efficientPlans, layoutFrontier } from '../../src/charts/frontier/layout.ts';
import { DECIDING_OUTCOME } from '../../src/experiments/comparison-collector.ts';
import { text } from '../state/language.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { planTable } from './plain-table.ts';

/** What plans cost against what they reach, and which of them are beaten in both. */
export class FrontierFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const words = text.compared.frontier;
    const plans = comparison.strategies.map(({ id, name, outcomes, replicates }) => ({
      id,
      name,
      hue: hues.get(id) ?? 'slate',
      cost: outcomes['cost'],
      reached: outcomes[DECIDING_OUTCOME],
      worlds: replicates.flatMap(({ outcomes: run }) => {
        const cost = run['cost'] ?? null;
        const reached = run[DECIDING_OUTCOME] ?? null;
        return cost === null || reached === null ? [] : [{ cost, reached }];
      }),
    }));
    const valued = plans.filter(({ cost, reached }) => cost.mean !== null && reached.mean !== null);
    const efficient = efficientPlans(valued);
    const layout = layoutFrontier(plans, {
      width: this.#measured.width,
      type: this.#measured.type,
      writeMoney: (amount) => formats.money(amount),
      writeShare: (share) => formats.share(share),
    });
    const told = plans.map((plan) => ({
      id: plan.id,
      name: plan.name,
      cost: formats.money(plan.cost.mean, plan.cost),
      reached: formats.share(plan.reached.mean, plan.reached),
      beaten: !efficient.includes(plan),
    }));
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(
        efficient,
        valued.filter((plan) => !efficient.includes(plan)),
      ),
      subtitle: words.subtitle(comparison.replicates, formats),
      picture: drawFrontier(layout, words.summary(told)),
      table: planTable(
        [words.cost, words.reached, words.beaten],
        told.map(({ id, name, cost, reached, beaten }) => ({
          id,
          name,
          cells: [cost, reached, beaten ? words.yes : words.no],
        })),
        hues,
      ),
      data: () => ({
        header: ['world', 'plan', 'cost', 'sustained'],
        rows: plans.flatMap(({ id, worlds }) =>
          worlds.map(({ cost, reached }, world) => [world + 1, id, cost, reached]),
        ),
      }),
    });
  }
}

customElements.define('gs-frontier-figure', FrontierFigure);
