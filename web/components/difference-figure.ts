import { html, type TemplateResult } from 'lit';
import { drawDifference } from '../../src/charts/difference/draw.ts';
import { layoutDifference } from '../../src/charts/difference/layout.ts';
import { leadOf } from '../../src/charts/difference/lead.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { text } from '../state/language.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** How far each plan is ahead of the first one: over the weeks, and world by world at the end. */
export class DifferenceFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const { weeks, strategies, replicates } = comparison;
    const formats = formatsOf(comparison);
    const words = text.charts.difference;
    const reference = strategies[0]!.name;
    const differences = comparison.differences.map(({ strategy, series, outcomes }, index) => ({
      id: strategy,
      name: strategies[index + 1]!.name,
      hue: hues.get(strategy)!,
      series: series.weeklyActive!,
      perWorld: pairs(comparison, index + 1),
      estimate: outcomes['weeklyActive'],
      value: formats.signedPoints(outcomes['weeklyActive'].mean, outcomes['weeklyActive']),
    }));
    const leads = differences.map(({ id, name, series, estimate }) => leadOf(id, name, series, estimate));
    const layout = layoutDifference(
      { differences, weeks },
      {
        width: this.#measured.width,
        type: this.#measured.type,
        writePoints: (share) => formats.signedPoints(share),
        writeWeek: text.charts.weekTick,
      },
    );
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(leads, reference, weeks),
      subtitle: words.subtitle(reference, replicates, formats),
      picture: drawDifference(layout, {
        summary: words.summary(leads, reference),
        zero: words.zero(reference),
        worlds: words.worlds,
      }),
      table: differenceTable(this.pictured),
      data: () => ({
        header: ['world', 'plan', 'reference', 'difference'],
        rows: differences.flatMap(({ id, perWorld }) =>
          perWorld.map((difference, world) => [world + 1, id, strategies[0]!.id, difference]),
        ),
      }),
    });
  }
}

/** Difference of the final weekly active share to the first strategy, world by world. */
function pairs({ strategies }: Comparison, index: number): (number | null)[] {
  const reference = strategies[0]!.replicates;
  return strategies[index]!.replicates.map(({ outcomes }, world) => {
    const own = outcomes['weeklyActive'] ?? null;
    const other = reference[world]!.outcomes['weeklyActive'] ?? null;
    return own === null || other === null ? null : own - other;
  });
}

function differenceTable({ comparison, hues }: Pictured): TemplateResult {
  const formats = formatsOf(comparison);
  const words = text.charts.difference;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${text.charts.strategy}</th>
          <th scope="col">${words.mean}</th>
          <th scope="col">${words.interval}</th>
          <th scope="col">${words.wins}</th>
          <th scope="col">${words.ties}</th>
          <th scope="col">${words.losses}</th>
          <th scope="col">${words.reduction}</th>
        </tr>
      </thead>
      <tbody>
        ${comparison.differences.map(({ strategy, outcomes }, index) => {
          const difference = outcomes['weeklyActive'];
          return html`
            <tr>
              <th scope="row">${planName(strategy, comparison.strategies[index + 1]!.name, hues)}</th>
              <td>${formats.signedPoints(difference.mean, difference)}</td>
              <td>${text.charts.adoption.range(...formats.signedPointsRange(difference))}</td>
              <td>${difference.wins}</td>
              <td>${difference.ties}</td>
              <td>${difference.losses}</td>
              <td>${formats.share(difference.varianceReduction)}</td>
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}

customElements.define('gs-difference-figure', DifferenceFigure);
