import { html, nothing, type TemplateResult } from 'lit';
import { LEVEL_WITHIN, LOOKS } from '../../src/analysis/settlement.ts';
import { drawSettlement } from '../../src/charts/settlement/draw.ts';
import { layoutSettlement } from '../../src/charts/settlement/layout.ts';
import { leadOf, type Lead } from '../../src/experiments/settle-comparison.ts';
import { text } from '../state/language.ts';
import { MOST_UNTIL_SETTLED, type Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { planTable } from './plain-table.ts';

/** Whether enough worlds have been run to say which of the two leading plans is ahead, and the way to run more. */
export class SettlementFigure extends LightElement {
  static override properties = { pictured: { attribute: false }, settings: { attribute: false } };
  declare pictured: Pictured;
  declare settings: Settings;
  readonly #measured = new MeasuredWidth(this);

  protected override render() {
    const { comparison, hues } = this.pictured;
    const lead = leadOf(comparison);
    if (lead === null) return nothing;
    const formats = formatsOf(comparison);
    const words = text.compared.settlement;
    const named = (id: string) => comparison.strategies.find((strategy) => strategy.id === id)!;
    const [ahead, behind] = [named(lead.ahead), named(lead.behind)];
    const [low, high] = formats.signedPointsRange(lead);
    const layout = layoutSettlement(lead, LEVEL_WITHIN, {
      width: Math.min(900, this.#measured.width),
      type: this.#measured.type,
      writePoints: (share) => formats.signedPoints(share),
    });
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: [`${words.heading} `, ...words.verdict[lead.verdict](ahead, behind)],
      subtitle: words.subtitle(low, high, lead.n, formats),
      picture: html`
        ${drawSettlement(layout, hues.get(lead.ahead) ?? 'slate', words.summary(ahead.name, behind.name, low, high))}
        ${this.#next(lead)}
      `,
      table: planTable(
        [text.charts.difference.mean, text.charts.difference.interval],
        [{ ...ahead, cells: [formats.signedPoints(lead.mean), text.charts.adoption.range(low, high)] }],
        hues,
      ),
      data: () => ({
        header: ['plan', 'reference', 'worlds', 'difference', 'low', 'high', 'verdict'],
        rows: [[lead.ahead, lead.behind, lead.n, lead.mean, lead.low, lead.high, lead.verdict]],
      }),
    });
  }

  /** What to do where it is open. */
  #next({ verdict, n, worldsNeeded }: Lead): TemplateResult | typeof nothing {
    if (verdict !== 'open') return nothing;
    const formats = formatsOf(this.pictured.comparison);
    const words = text.compared.settlement;
    if (this.settings.untilSettled) {
      const look = LOOKS.find((candidate) => candidate > n);
      return html`
        <p class="quiet">
          ${look === undefined ? words.capped(formats.whole(MOST_UNTIL_SETTLED)) : words.going(formats.whole(look))}
        </p>
      `;
    }
    const tooMany = worldsNeeded === null || worldsNeeded > MOST_UNTIL_SETTLED;
    return html`
      <p>
        ${tooMany ? words.tooMany(formats.whole(MOST_UNTIL_SETTLED)) : words.needed(formats.whole(worldsNeeded))}
        <button
          class="quiet-button"
          @click=${() => this.dispatchEvent(new SettingsEvent({ untilSettled: true, replicates: MOST_UNTIL_SETTLED }))}
        >
          ${words.go}
        </button>
      </p>
    `;
  }
}

customElements.define('gs-settlement-figure', SettlementFigure);
