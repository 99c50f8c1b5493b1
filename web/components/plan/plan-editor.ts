import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LEVERS } from '../../../sim/index.ts';
import { LIBRARY } from '../../../scenarios/library.ts';
import { budgetCents, planOf, type Scenario, type Strategy } from '../../../scenarios/scenario.ts';
import { planCents } from '../../../scenarios/planned-money.ts';
import { roundingOf, shortageOf } from '../../../scenarios/schema/budget.ts';
import type { Formats } from '../../../src/text/formats.ts';
import { freeId } from '../../state/address.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { leverWords, toldStrategy } from '../../state/told.ts';
import { employeesOf, planNamed } from '../../state/library-choices.ts';
import { perQuarter } from '../../state/per-quarter.ts';
import { withNewLever } from '../../state/plan-edits.ts';
import { History } from '../../state/plan-history.ts';
import { MOST_STRATEGIES, ownPlan, type Settings } from '../../state/settings.ts';
import { SettingsEvent } from '../../state/settings-event.ts';
import { formatsOf, planName, type Pictured } from '../figure.ts';
import { LightElement } from '../light-element.ts';
import { MeasuredWidth } from '../measured-width.ts';
import { smallAnswer } from '../small-answer.ts';
import { leverDetails } from './lever-details.ts';
import type { LeverEvent, PlanEvent } from './plan-event.ts';
import { planReviews } from './plan-reviews.ts';
import './plan-timeline.ts';
import './plan-yaml.ts';

const NARROW = 980;

type Plans = Pick<Settings, 'own' | 'strategies'>;

/** One plan on its time line beside the answer: whatever is changed is run again at once. */
export class PlanEditor extends LightElement {
  static override properties = {
    settings: { attribute: false },
    scenario: { attribute: false },
    pictured: { attribute: false },
    chosen: { state: true },
    lever: { state: true },
    draft: { state: true },
  };
  declare settings: Settings;
  /** As it is run; null while a plan overspends. */
  declare scenario: Scenario | null;
  declare pictured: Pictured;
  /** Id of the plan that is shown. */
  declare chosen: string | null;
  /** Position of the lever whose details are shown. */
  declare lever: number | null;
  /** A new plan is being chosen. */
  declare draft: boolean;
  readonly #measured = new MeasuredWidth(this);
  readonly #history = new History<Plans>();
  /** The plans before a drag began. */
  #before: Plans | null = null;
  #told: Plans | null = null;
  /** The plan to be shown as soon as the settings have it. */
  #next: string | null = null;

  constructor() {
    super();
    this.chosen = null;
    this.lever = null;
    this.draft = false;
    this.addEventListener('plan-change', (event) => this.#take(event as PlanEvent));
    this.addEventListener('lever-chosen', (event) => (this.lever = (event as LeverEvent).detail.lever));
    this.addEventListener('keydown', (event) => this.#keys(event));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    this.#told = null;
    const { strategies } = this.settings;
    if (this.#next !== null && strategies.includes(this.#next)) {
      this.chosen = this.#next;
      this.#next = null;
    }
    if (this.chosen === null || !strategies.includes(this.chosen))
      this.chosen =
        strategies.find((id) => ownPlan(this.settings, id) !== undefined) ?? strategies[1] ?? strategies[0]!;
    if (this.lever !== null && this.lever >= this.#plan.levers.length) this.lever = null;
  }

  /** With the money that a library plan gets here, so that it is not overspent the moment it is copied. */
  get #plan(): Strategy {
    const id = this.chosen!;
    return (
      ownPlan(this.settings, id) ??
      this.scenario?.strategies.find((plan) => plan.id === id) ??
      toldStrategy(planNamed(this.settings, id))
    );
  }

  protected override render() {
    const words = planEditor;
    const plan = this.#plan;
    const own = ownPlan(this.settings, plan.id) !== undefined;
    const { comparison } = this.pictured;
    const formats = formatsOf(comparison);
    const full = this.#measured.width;
    return html`
      <section class="plan-editor" aria-labelledby="${this.uid}-title">
        <div class="figure-head">
          <div>
            <h2 class="section-title" id="${this.uid}-title">${words.heading}</h2>
            <p class="figure-subtitle">${words.intro} ${own ? nothing : words.copies}</p>
          </div>
          <p class="button-row">
            <button class="quiet-button" ?disabled=${!this.#history.canUndo} @click=${this.#undo}>${words.undo}</button>
            <button class="quiet-button" ?disabled=${!this.#history.canRedo} @click=${this.#redo}>${words.redo}</button>
          </p>
        </div>
        ${this.#choice(plan)}
        <div class="editor-grid">
          <div class="editor-plan">
            ${this.#overspent(plan, formats) ?? this.#late(plan, formats) ?? nothing}
            ${
              plan.platform
                ? html`
                    <gs-plan-timeline
                      .plan=${plan}
                      .employees=${employeesOf(this.settings)}
                      .parameters=${this.#terms.parameters}
                      .weeks=${this.settings.weeks}
                      .hours=${this.#hours(plan.id)}
                      .hue=${this.pictured.hues.get(plan.id) ?? 'slate'}
                      .formats=${formats}
                      .selected=${this.lever}
                    ></gs-plan-timeline>
                    <p class="quiet">${plan.levers.length === 0 ? words.empty : words.caption}</p>
                    ${this.#money(plan, formats)} ${this.#addLever(plan)}
                  `
                : html`
                    <p>${words.noPlatform}</p>
                  `
            }
          </div>
          <div class="editor-answer">
            ${smallAnswer({
              pictured: this.pictured,
              width: full < NARROW ? full : Math.floor((full - 48) * 0.33),
              type: this.#measured.type,
              before: null,
            })}
          </div>
        </div>
        ${plan.platform ? this.#more(plan, formats) : nothing}
      </section>
    `;
  }

  get #terms() {
    return this.scenario ?? this.pictured.comparison.scenario;
  }

  /** Which plan is shown, what it is called, and how another one is written. */
  #choice(plan: Strategy): TemplateResult {
    const words = planEditor;
    const own = ownPlan(this.settings, plan.id) !== undefined;
    return html`
      <div class="editor-choice">
        <fieldset class="switch">
          <legend class="unseen">${words.which}</legend>
          ${this.settings.strategies.map((id) => {
            const { name } = toldStrategy(planNamed(this.settings, id));
            return html`
              <label>
                <input
                  type="radio"
                  name="${this.uid}-plan"
                  .checked=${id === plan.id}
                  @change=${() => {
                    this.chosen = id;
                    this.lever = null;
                  }}
                />
                <span>${planName(id, name, this.pictured.hues)}</span>
              </label>
            `;
          })}
        </fieldset>
        ${
          own
            ? html`
                <label class="inline-label">
                  ${words.rename}
                  <input class="inline-text" maxlength="120" .value=${plan.name} @change=${this.#rename} />
                </label>
                <button class="quiet-button" @click=${this.#remove}>${words.remove}</button>
              `
            : nothing
        }
        <label class="inline-label new-plan">
          ${words.newFrom}
          <select class="inline-select" @change=${this.#write}>
            <option value="" selected>…</option>
            ${LIBRARY.strategies
              .filter(({ platform }) => platform)
              .map(toldStrategy)
              .map(
                ({ id, name }) => html`
                  <option value=${id}>${name}</option>
                `,
              )}
          </select>
        </label>
      </div>
    `;
  }

  #overspent(plan: Strategy, formats: Formats): TemplateResult | null {
    const { total, budget, weekOver } = this.#spending(plan);
    if (weekOver === null) return null;
    const words = planEditor;
    const enough = Math.ceil(total);
    const employees = employeesOf(this.settings);
    const raised =
      plan.budget.total === null
        ? { perEmployee: Math.ceil((total / employees) * 100) / 100, total: null }
        : { perEmployee: null, total: enough };
    return html`
      <div class="overspent-notice" role="alert">
        <p>
          <strong>
            ${words.overspent(formats.money(total - budget), formats.money(total), formats.money(budget))}
          </strong>
          ${words.week1Over(weekOver + 1)}
        </p>
        <button class="button" @click=${() => this.#change({ ...plan, budget: raised }, true)}>
          ${words.raise(formats.money(enough))}
        </button>
      </div>
    `;
  }

  /** What is said of a plan that is to spend money before it is released. */
  #late(plan: Strategy, formats: Formats): TemplateResult | null {
    const circumstances = { ...this.#terms, employees: employeesOf(this.settings), weeks: this.settings.weeks };
    const shortage = shortageOf(plan, circumstances);
    if (shortage === null) return null;
    const { week, neededCents, releasedCents } = shortage;
    return html`
      <div class="overspent-notice" role="alert">
        <p>
          <strong>
            ${planEditor.late(week, formats.money(neededCents / 100), formats.money(releasedCents / 100))}
          </strong>
        </p>
        ${this.#atOnce(plan)}
      </div>
    `;
  }

  /** A way back from phases. */
  #atOnce({ budgetPhases, ...plan }: Strategy): TemplateResult | null {
    if (budgetPhases === undefined) return null;
    return html`
      <button class="button" @click=${() => this.#change(plan, true)}>${planEditor.atOnce}</button>
    `;
  }

  #spending(plan: Strategy): { readonly total: number; readonly budget: number; readonly weekOver: number | null } {
    const employees = employeesOf(this.settings);
    const { weeks } = this.settings;
    const cents = planCents(planOf(plan, employees), employees, this.#terms.parameters, weeks);
    const budget = budgetCents(plan.budget, employees);
    // The same allowance for cents rounded week by week as validation makes.
    const rounding = roundingOf(plan, weeks);
    let total = 0;
    let weekOver: number | null = null;
    cents.forEach((amount, week) => {
      total += amount;
      if (weekOver === null && total > budget + rounding) weekOver = week;
    });
    return { total: total / 100, budget: budget / 100, weekOver };
  }

  #money(plan: Strategy, formats: Formats): TemplateResult {
    const words = planEditor.money;
    const { total, budget } = this.#spending(plan);
    const perEmployee = plan.budget.total === null;
    const amount = plan.budget.total ?? plan.budget.perEmployee ?? 0;
    const put = (value: number, each: boolean) =>
      this.#change(
        { ...plan, budget: each ? { perEmployee: value, total: null } : { perEmployee: null, total: value } },
        true,
      );
    return html`
      <p class="money-line">
        <label class="inline-label">
          ${words.heading}
          <input
            class="inline-number wide-number"
            type="number"
            min="0"
            step="any"
            aria-label=${words.label}
            .value=${String(amount)}
            @change=${(event: Event) => {
              const value = (event.target as HTMLInputElement).valueAsNumber;
              if (value >= 0) put(value, perEmployee);
            }}
          />
        </label>
        <select
          class="inline-select"
          aria-label="${words.perEmployee}, ${words.total}"
          @change=${(event: Event) => {
            const each = (event.target as HTMLSelectElement).value === 'each';
            put(each ? Math.round((budget / employeesOf(this.settings)) * 100) / 100 : Math.round(budget), each);
          }}
        >
          <option value="each" .selected=${perEmployee}>${words.perEmployee}</option>
          <option value="total" .selected=${!perEmployee}>${words.total}</option>
        </select>
        <span class="quiet">${budget > total ? words.left(formats.money(budget - total)) : words.none}</span>
      </p>
      ${
        plan.budgetPhases === undefined
          ? nothing
          : html`
              <p class="quiet budget-phases">${words.phases(plan.budgetPhases, formats)}</p>
            `
      }
    `;
  }

  #addLever(plan: Strategy): TemplateResult {
    const words = planEditor.lever;
    return html`
      <p>
        <label class="inline-label">
          ${words.add}
          <select
            class="inline-select"
            @change=${(event: Event) => {
              const select = event.target as HTMLSelectElement;
              if (select.value === '') return;
              this.lever = plan.levers.length;
              this.#change(withNewLever(plan, select.value), true);
              select.value = '';
            }}
          >
            <option value="" selected>…</option>
            ${LEVERS.map(
              (lever) => html`
                <option value=${lever.id}>${leverWords(lever).label}</option>
              `,
            )}
          </select>
        </label>
      </p>
    `;
  }

  /** What is not needed at every moment: one lever's details, reviews, the text. */
  #more(plan: Strategy, formats: Formats): TemplateResult {
    const { weeks } = this.settings;
    const { parameters, currency } = this.#terms;
    const employees = employeesOf(this.settings);
    const ledger = this.pictured.comparison.strategies.find(({ id }) => id === plan.id)?.ledger ?? null;
    const tell = (event: PlanEvent) => this.#take(event);
    return html`
      ${
        this.lever === null
          ? nothing
          : leverDetails({
              uid: this.uid,
              plan,
              lever: this.lever,
              employees,
              parameters,
              weeks,
              formats,
              ledger,
              tell,
            })
      }
      <details class="more">
        <summary>${planEditor.reviews.heading}</summary>
        ${planReviews({ uid: this.uid, plan, weeks, formats, tell })}
      </details>
      <gs-plan-yaml
        .plan=${plan}
        .employees=${employees}
        .parameters=${parameters}
        .weeks=${weeks}
        .currency=${currency}
      ></gs-plan-yaml>
    `;
  }

  /** Hours of people's time by quarter, as far as the plan has been run. */
  #hours(id: string): readonly number[] | null {
    const minutes = this.pictured.comparison.strategies.find((strategy) => strategy.id === id)?.weeklyMeans['minutes'];
    if (minutes === undefined || minutes.length !== this.settings.weeks) return null;
    return perQuarter(minutes);
  }

  #take({ detail: { plan, settled } }: PlanEvent): void {
    this.#change(plan, settled);
  }

  /** Puts the plan in; the first change to a plan of the library makes an own one of it. */
  #change(plan: Strategy, settled: boolean): void {
    if (this.#before === null && JSON.stringify(plan) === JSON.stringify(this.#plan)) return;
    this.#before ??= this.#now();
    const next = ownPlan(this.settings, plan.id) === undefined ? this.#adopt(plan) : this.#replaced(plan);
    if (settled) {
      if (JSON.stringify(this.#before) !== JSON.stringify(next)) this.#history.keep(this.#before);
      this.#before = null;
    }
    this.#tell(next, settled);
  }

  #replaced(plan: Strategy): Plans {
    const { own, strategies } = this.settings;
    return { strategies, own: own.map((other) => (other.id === plan.id ? plan : other)) };
  }

  /** An own plan after the one it comes from, or in its place where the picture is full. */
  #adopt(plan: Strategy): Plans {
    const { own, strategies } = this.settings;
    const id = freeId(this.settings, `my-${plan.id}`.slice(0, 60));
    const mine = { ...plan, id, name: planEditor.own(toldStrategy(plan).name), description: '' };
    const full = strategies.length >= MOST_STRATEGIES;
    const at = strategies.indexOf(plan.id);
    const place = at < 0 ? strategies.length - (full ? 1 : 0) : at;
    const beside = full
      ? strategies.map((other, position) => (position === place ? id : other))
      : [...strategies.slice(0, place + 1), id, ...strategies.slice(place + 1)];
    this.#next = id;
    return { own: [...own, mine], strategies: beside };
  }

  /** The plans as they were told last, which the page may not have drawn yet. */
  #now(): Plans {
    const { own, strategies } = this.#told ?? this.settings;
    return { own, strategies };
  }

  #tell(plans: Plans, settled: boolean): void {
    this.#told = plans;
    this.dispatchEvent(new SettingsEvent(plans, settled));
  }

  readonly #write = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const plan = LIBRARY.strategies.find(({ id }) => id === select.value);
    select.value = '';
    if (plan === undefined) return;
    this.#history.keep(this.#now());
    this.lever = null;
    this.#tell(this.#adopt(plan), true);
  };

  readonly #rename = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    if (name !== '') this.#change({ ...this.#plan, name }, true);
  };

  readonly #remove = (): void => {
    const { own, strategies } = this.settings;
    const gone = this.chosen!;
    this.#history.keep(this.#now());
    const left = strategies.filter((id) => id !== gone);
    const other = LIBRARY.strategies.find(({ id }) => !left.includes(id))!.id;
    this.chosen = null;
    this.#tell(
      { own: own.filter(({ id }) => id !== gone), strategies: left.length < 2 ? [...left, other] : left },
      true,
    );
  };

  readonly #undo = (): void => this.#travel(this.#history.undo(this.#now()));
  readonly #redo = (): void => this.#travel(this.#history.redo(this.#now()));

  #travel(plans: Plans | undefined): void {
    if (plans !== undefined) this.#tell(plans, true);
  }

  #keys(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLTextAreaElement || (event.target as HTMLInputElement).type === 'text';
    if (typing || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.#undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.#redo();
    else return;
    event.preventDefault();
  }
}

customElements.define('gs-plan-editor', PlanEditor);
