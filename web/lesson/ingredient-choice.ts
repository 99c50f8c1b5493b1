import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../../scenarios/lesson.ts';
import { priceOf, type Choice, type Prices } from '../../src/experiments/lesson/rescue.ts';
import type { Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';

interface IngredientChoiceOptions {
  readonly lesson: Lesson;
  readonly choice: Choice;
  readonly prices: Prices | null;
  /** Money in all; null where nothing is bought: the shelf alone. */
  readonly budget: number | null;
  readonly formats: Formats;
  readonly name: string;
  readonly choose: (choice: Choice) => void;
}

/** The whole choice: what is not said is nothing. */
export function fullChoice({ ingredients }: Lesson, choice: Choice): Choice {
  return ingredients.map(({ amounts }, place) => Math.max(0, Math.min(amounts.length, choice[place] ?? 0)));
}

/** A shelf of ingredients, each in its amounts with its price, and what is left of the money. */
export function ingredientChoice(options: IngredientChoiceOptions): TemplateResult {
  const { lesson, choice, prices, budget, formats, name, choose } = options;
  const said = words.lesson.rescue;
  const spent = prices === null ? null : priceOf(choice, prices);
  return html`
    <div class="shelf">
      ${lesson.ingredients.map(
        (ingredient, place) => html`
          <fieldset class="ingredient">
            <legend>${ingredient.name}</legend>
            <p class="quiet">${ingredient.description}</p>
            ${[{ name: said.none }, ...ingredient.amounts].map(
              (amount, at) => html`
                <label>
                  <input
                    type="radio"
                    name="${name}-${ingredient.id}"
                    .checked=${choice[place] === at}
                    @change=${() => choose(choice.map((value, other) => (other === place ? at : value)))}
                  />
                  <span>
                    ${at === 0 || prices === null ? amount.name : said.amount(amount.name, formats.money(prices[place]![at - 1]!))}
                  </span>
                </label>
              `,
            )}
          </fieldset>
        `,
      )}
      ${budget === null ? nothing : purseLine(spent, budget, formats)}
    </div>
  `;
}

/** What is spent of the money, once it is known what everything costs. */
function purseLine(spent: number | null, budget: number, formats: Formats): TemplateResult {
  const said = words.lesson.rescue;
  const over = spent !== null && spent > budget;
  return html`
    <div class="purse ${over ? 'over' : ''}" role="status">
      ${
        spent === null
          ? said.pricing
          : html`
              <span>${said.budget}</span>
              <strong>${said.of(formats.money(spent), formats.money(budget))}</strong>
              ${purse(spent / budget)}
              ${
                over
                  ? html`
                      <span class="mistake">${said.over}</span>
                    `
                  : nothing
              }
            `
      }
    </div>
  `;
}

function purse(share: number): TemplateResult {
  return html`
    <svg class="purse-bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect class="purse-whole" x="0" y="0" width="100" height="6"></rect>
      <rect class="purse-spent" x="0" y="0" width=${Math.min(100, share * 100)} height="6"></rect>
    </svg>
  `;
}
