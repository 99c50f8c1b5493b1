import { wilsonInterval } from '../../src/analysis/wilson-interval.ts';
import { drawChances } from '../../src/charts/chances/draw.ts';
import { layoutChances } from '../../src/charts/chances/layout.ts';
import { text } from '../state/language.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { planTable } from './plain-table.ts';

/** In how many of its worlds each plan reaches the target that was set beforehand. */
export class ChancesFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const words = text.compared.chances;
    const chances = comparison.strategies.map(({ id, name, replicates }) => {
      const reached = replicates.filter(({ outcomes }) => outcomes['success'] === 1).length;
      const { low, high } = wilsonInterval(reached, replicates.length);
      return {
        id,
        name,
        hue: hues.get(id) ?? ('slate' as const),
        count: reached,
        n: replicates.length,
        share: replicates.length === 0 ? 0 : reached / replicates.length,
        low: low ?? 0,
        high: high ?? 1,
        written: words.written(reached, replicates.length),
      };
    });
    const layout = layoutChances(chances, {
      width: this.#measured.width,
      type: this.#measured.type,
      writeShare: (share) => formats.share(share),
    });
    const { interactiveShare, week } = comparison.scenario.target;
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(chances),
      subtitle: words.subtitle(formats.share(interactiveShare), week),
      picture: drawChances(layout, words.summary(chances)),
      table: planTable(
        [words.share, words.interval],
        chances.map(({ id, name, written, share, low, high }) => ({
          id,
          name,
          cells: [
            `${formats.share(share)} (${written})`,
            text.charts.adoption.range(...formats.shareRange({ low, high })),
          ],
        })),
        hues,
      ),
      data: () => ({
        header: ['plan', 'worlds', 'reached', 'share', 'low', 'high'],
        rows: chances.map(({ id, n, count, share, low, high }) => [id, n, count, share, low, high]),
      }),
    });
  }
}

customElements.define('gs-chances-figure', ChancesFigure);
