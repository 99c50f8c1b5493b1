import { html, nothing, type TemplateResult } from 'lit';
import {
  FOCUSES,
  INFORMATION_HOURS,
  PLAY_OPTIONS,
  QUARTER_HOURS,
  type Information,
  type QuarterDecision,
} from '../../src/experiments/play/game.ts';
import { priceOfShopping, type QuarterPrices } from '../../src/experiments/play/prices.ts';
import type { Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';

interface DecisionFormOptions {
  readonly decision: QuarterDecision;
  readonly quarter: number;
  readonly prices: QuarterPrices | null;
  /** Spent in the quarters before, and all there is. */
  readonly spent: number;
  readonly budget: number;
  readonly formats: Formats;
  readonly uid: string;
  readonly change: (decision: QuarterDecision) => void;
}

/** How the player's hours and money go this quarter. */
export function decisionForm(options: DecisionFormOptions): TemplateResult {
  const { decision, quarter, prices, formats, uid, change } = options;
  const said = words.play;
  const gone = decision.information.reduce((sum, kind) => sum + INFORMATION_HOURS[kind], 0);
  return html`
    <div class="decision">
      ${
        quarter === 0
          ? nothing
          : html`
              <fieldset class="check">
                <legend>${said.find}</legend>
                ${(Object.keys(INFORMATION_HOURS) as Information[]).map((kind) => informationBox(kind, options))}
              </fieldset>
            `
      }
      <fieldset class="check">
        <legend>${said.hours}</legend>
        ${FOCUSES.map(
          (focus) => html`
            <label>
              <input
                type="radio"
                name="${uid}-focus"
                .checked=${decision.focus === focus}
                @change=${() => change({ ...decision, focus })}
              />
              <span>
                ${said.focus(focus).name}
                <span class="quiet">${said.focus(focus).help}</span>
              </span>
            </label>
          `,
        )}
        <p class="quiet" role="status">
          ${said.hoursLeft(formats.whole(QUARTER_HOURS - gone), formats.whole(QUARTER_HOURS))}
        </p>
      </fieldset>
      <div>
        <h3 class="buy-heading">${said.buy}</h3>
        <div class="shelf">
          ${PLAY_OPTIONS.map(({ id, amounts }, place) => {
            const words = said.option(id);
            const choices = [said.none, ...amounts.map((amount) => words.amounts[amount.id]!)];
            return html`
              <fieldset class="ingredient">
                <legend>${words.name}</legend>
                <p class="quiet">${words.help}</p>
                ${choices.map(
                  (name, at) => html`
                    <label>
                      <input
                        type="radio"
                        name="${uid}-${id}"
                        .checked=${decision.shopping[place] === at}
                        @change=${() =>
                          change({
                            ...decision,
                            shopping: decision.shopping.map((amount, other) => (other === place ? at : amount)),
                          })}
                      />
                      <span>
                        ${at === 0 || prices === null ? name : said.amount(name, formats.money(prices[place]![at - 1]!))}
                      </span>
                    </label>
                  `,
                )}
              </fieldset>
            `;
          })}
        </div>
        ${purse(options)}
      </div>
    </div>
  `;
}

function informationBox(kind: Information, { decision, formats, change }: DecisionFormOptions): TemplateResult {
  const said = words.play.information[kind];
  const chosen = decision.information.includes(kind);
  return html`
    <label>
      <input
        type="checkbox"
        .checked=${chosen}
        ?disabled=${chosen}
        @change=${() => change({ ...decision, information: [...decision.information, kind] })}
      />
      <span>
        ${said.name}
        <span class="quiet">${said.help(formats.whole(INFORMATION_HOURS[kind]))}</span>
      </span>
    </label>
  `;
}

/** Whether what is chosen can be paid for. */
export function isAffordable({
  decision,
  prices,
  spent,
  budget,
}: Pick<DecisionFormOptions, 'decision' | 'prices' | 'spent' | 'budget'>): boolean {
  return prices !== null && spent + priceOfShopping(decision.shopping, prices) <= budget;
}

function purse(options: DecisionFormOptions): TemplateResult {
  const said = words.play;
  const { decision, prices, spent, budget, formats } = options;
  if (prices === null) {
    return html`
      <p class="purse" role="status">${said.pricing}</p>
    `;
  }
  const whole = spent + priceOfShopping(decision.shopping, prices);
  const over = !isAffordable(options);
  return html`
    <div class="purse ${over ? 'over' : ''}" role="status">
      <strong>${said.money(formats.money(whole), formats.money(budget))}</strong>
      <svg class="purse-bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
        <rect class="purse-whole" x="0" y="0" width="100" height="6"></rect>
        <rect class="purse-spent" x="0" y="0" width=${Math.min(100, (whole / budget) * 100)} height="6"></rect>
        <rect class="purse-before" x="0" y="0" width=${Math.min(100, (spent / budget) * 100)} height="6"></rect>
      </svg>
      ${
        over
          ? html`
              <span class="mistake">${said.over}</span>
            `
          : nothing
      }
    </div>
  `;
}
