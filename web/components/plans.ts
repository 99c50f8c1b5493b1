import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../scenarios/issue.ts';
import { budgetCents, type Scenario, type Strategy } from '../../scenarios/scenario.ts';
import type { Hue } from '../../src/charts/hues.ts';
import type { Formats } from '../../src/text/formats.ts';
import { text } from '../state/language.ts';
import { toldStrategy } from '../state/told.ts';
import { planNamed, plansOf } from '../state/library-choices.ts';
import { FEWEST_STRATEGIES, MOST_STRATEGIES, type Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { planName } from './figure.ts';
import { LightElement } from './light-element.ts';

/** The plans that are compared, which of them is the yardstick, and the choice of others. */
export class Plans extends LightElement {
  static override properties = {
    settings: { attribute: false },
    hues: { attribute: false },
    formats: { attribute: false },
    employees: { attribute: false },
    scenario: { attribute: false },
    notices: { attribute: false },
  };
  declare settings: Settings;
  declare hues: ReadonlyMap<string, Hue>;
  declare formats: Formats;
  declare employees: number;
  /** As it is run: with the money each plan needs here; null while there is none. */
  declare scenario: Scenario | null;
  /** Budgets that had to be raised for an organisation of this size. */
  declare notices: readonly Notice[];

  constructor() {
    super();
    this.scenario = null;
    this.notices = [];
  }

  protected override render() {
    const words = text.page.plans;
    const chosen = this.settings.strategies.map((id) => toldStrategy(planNamed(this.settings, id)));
    return html`
      <h2 class="unseen">${words.heading}</h2>
      <ul class="plan-row">
        ${chosen.map(
          (strategy) => html`
            <li>
              ${planName(strategy.id, strategy.name, this.hues)}
              <span class="quiet">${this.#budget(strategy)}</span>
            </li>
          `,
        )}
      </ul>
      ${this.notices.map(
        (notice) => html`
          <p class="quiet plan-notice">${this.#notice(notice)}</p>
        `,
      )}
      <details class="more">
        <summary>${words.others}</summary>
        ${this.#choice()} ${this.#yardstick(chosen)}
      </details>
    `;
  }

  #notice({ code, path, message }: Notice): string {
    const id = path?.split('.')[1];
    const plan = this.scenario?.strategies.find((strategy) => strategy.id === id);
    const perEmployee = plan?.budget.perEmployee ?? null;
    if (code !== 'budget-raised' || plan === undefined || perEmployee === null) return message;
    return text.page.plans.raised(plan.name, this.formats.money(perEmployee));
  }

  #budget({ id, budget: usual, platform }: Strategy): string {
    const words = text.page.plans;
    const budget = this.scenario?.strategies.find((strategy) => strategy.id === id)?.budget ?? usual;
    const cents = budgetCents(budget, this.employees);
    if (!platform) return words.noPlatform;
    return cents > 0 ? words.budget(this.formats.money(cents / 100)) : words.noBudget;
  }

  #choice(): TemplateResult {
    const words = text.page.plans;
    const { strategies } = this.settings;
    const full = strategies.length >= MOST_STRATEGIES;
    const few = strategies.length <= FEWEST_STRATEGIES;
    return html`
      <fieldset class="plan-choice" aria-describedby="${this.uid}-limit">
        <legend>${words.chooseHelp(FEWEST_STRATEGIES, MOST_STRATEGIES)}</legend>
        ${plansOf(this.settings)
          .map(toldStrategy)
          .map((strategy) => {
            const { id, name, description } = strategy;
            const on = strategies.includes(id);
            const blocked = on ? few : full;
            return html`
              <label class=${blocked ? 'blocked' : ''}>
                <input
                  type="checkbox"
                  .checked=${on}
                  ?disabled=${blocked}
                  @change=${() => this.#change(on ? strategies.filter((other) => other !== id) : [...strategies, id])}
                />
                <span class="term">${name}</span>
                <span class="quiet">${description} ${capitalised(this.#budget(strategy))}.</span>
              </label>
            `;
          })}
        <p class="quiet plan-limit" id="${this.uid}-limit">
          ${full ? words.tooMany(MOST_STRATEGIES) : few ? words.tooFew : nothing}
        </p>
      </fieldset>
    `;
  }

  /** Differences are told against one of the plans. */
  #yardstick(chosen: readonly Strategy[]): TemplateResult {
    const [reference] = chosen;
    const choose = (event: Event) => {
      const id = (event.target as HTMLSelectElement).value;
      this.#change([id, ...this.settings.strategies.filter((other) => other !== id)]);
    };
    return html`
      <p>
        <label>
          ${text.page.plans.yardstick}
          <select class="inline-select" @change=${choose}>
            ${chosen.map(
              ({ id, name }) => html`
                <option value=${id} .selected=${id === reference!.id}>${name}</option>
              `,
            )}
          </select>
        </label>
      </p>
    `;
  }

  #change(strategies: readonly string[]): void {
    this.dispatchEvent(new SettingsEvent({ strategies }));
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

customElements.define('gs-plans', Plans);
