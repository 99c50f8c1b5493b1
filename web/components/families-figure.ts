import { html, type TemplateResult } from 'lit';
import { drawFamilies } from '../../src/charts/families/draw.ts';
import { layoutFamilies } from '../../src/charts/families/layout.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { FAMILY_ORDER } from '../../src/text/en/charts.ts';
import { text } from '../state/language.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** In how many worlds each plan takes off, builds slowly, fades or stalls. */
export class FamiliesFigure extends LightElement {
  static override properties = { pictured: { attribute: false } };
  declare pictured: Pictured;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const words = text.charts.families;
    const strips = comparison.strategies.map(({ id, name, families }) => ({ id, name, hue: hues.get(id)!, families }));
    const layout = layoutFamilies(strips, {
      width: this.#measured.width,
      type: this.#measured.type,
      order: FAMILY_ORDER,
      write: words.count,
    });
    const endings = strips.map(({ id, name, families }) => ({
      id,
      name,
      family: families[0]?.family ?? 'stall',
      count: families[0]?.count ?? 0,
      n: comparison.replicates,
    }));
    const parts = strips.map(({ name, families }) => ({
      name,
      parts: families.map(({ family, count }) => words.count(family, count)),
    }));
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(endings),
      subtitle: words.subtitle(familiesOf(comparison)),
      picture: drawFamilies(layout, words.summary(parts)),
      table: familiesTable(this.pictured),
      data: () => ({
        header: ['plan', 'course', 'worlds', 'share'],
        rows: strips.flatMap(({ id, families }) =>
          families.map(({ family, count, share }) => [id, family, count, share]),
        ),
      }),
    });
  }
}

/** The courses that any world took. */
function familiesOf({ strategies }: Comparison) {
  return FAMILY_ORDER.filter((family) =>
    strategies.some(({ families }) => families.some((share) => share.family === family)),
  );
}

function familiesTable({ comparison, hues }: Pictured): TemplateResult {
  const formats = formatsOf(comparison);
  const words = text.charts.families;
  const seen = familiesOf(comparison);
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${text.charts.strategy}</th>
          ${seen.map(
            (family) => html`
              <th scope="col">
                ${words.label(family)}
                <span class="quiet">${words.help(family)}</span>
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${comparison.strategies.map(
          ({ id, name, families }) => html`
            <tr>
              <th scope="row">${planName(id, name, hues)}</th>
              ${seen.map(
                (family) => html`
                  <td>${formats.whole(families.find((share) => share.family === family)?.count ?? 0)}</td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

customElements.define('gs-families-figure', FamiliesFigure);
