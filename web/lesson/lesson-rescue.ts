import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import { lessonScenario, planOfLesson } from '../../src/experiments/lesson/lesson-scenario.ts';
import {
  idOfChoice,
  planOfChoice,
  priceOf,
  searchRescue,
  triedChoice,
  type Choice,
  type Prices,
  type RescueEvent,
  type TriedChoice,
} from '../../src/experiments/lesson/rescue.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';
import { fullChoice, ingredientChoice } from './ingredient-choice.ts';
import type { LessonRuns } from './lesson-runs.ts';
import { ProgressEvent, type LessonProgress } from './progress.ts';

/** A gain below this is none. */
const NO_GAIN = 0.01;

/** A puzzle: buy what rescues the plan, with the money there is; scored against the best plan a search has found. */
export class LessonRescue extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    step: { attribute: false },
    progress: { attribute: false },
    runs: { attribute: false },
    trying: { state: true },
  };
  declare lesson: Lesson;
  declare step: LessonStep;
  declare progress: LessonProgress;
  declare runs: LessonRuns;
  /** The choice being run. */
  declare trying: Choice | null;

  readonly #search = new Answering<RescueEvent>(this);
  readonly #try = new Answering<TriedChoice>(this);
  #prices: Prices | null = null;
  #base: TriedChoice | null = null;
  #done: { readonly done: number; readonly total: number } | null = null;
  #best: TriedChoice | null = null;

  constructor() {
    super();
    this.trying = null;
  }

  get #budget(): number | null {
    const { budgetPerEmployee } = this.step;
    return budgetPerEmployee === null ? null : budgetPerEmployee * this.lesson.organisation.figures.employees;
  }

  protected override willUpdate(): void {
    const { lesson, step, runs } = this;
    const budget = this.#budget;
    const tell = (event: RescueEvent) => this.#hear(event);
    this.#search.ask(`${lesson.id} ${step.strategy} ${budget}`, async function* (signal) {
      for await (const event of searchRescue(lesson, step.strategy!, budget, runs.runner, signal)) {
        tell(event);
        yield event;
      }
    });
  }

  #hear(event: RescueEvent): void {
    if (event.kind === 'prices') {
      this.#prices = event.prices;
      this.#base = event.base;
    } else if (event.kind === 'progress') {
      this.#done = event;
    } else {
      this.#best = event.best;
      this.#keepScore(this.progress.tries);
    }
  }

  protected override render(): TemplateResult {
    const said = words.lesson.rescue;
    const { lesson } = this;
    const formats = formatsFor(locale, lesson.currency);
    const choice = fullChoice(lesson, this.progress.choice);
    const over = this.#prices !== null && this.#budget !== null && priceOf(choice, this.#prices) > this.#budget;
    return html`
      ${ingredientChoice({
        lesson,
        choice,
        prices: this.#prices,
        budget: this.#budget,
        formats,
        name: `${this.uid}-rescue`,
        choose: (next) => this.dispatchEvent(new ProgressEvent({ choice: next })),
      })}
      <p class="act-line">
        <button
          class="button"
          ?disabled=${this.#prices === null || over || this.trying !== null}
          @click=${() => void this.#run(choice)}
        >
          ${this.trying === null ? said.run : said.running}
        </button>
        <span class="quiet">${said.price}</span>
      </p>
      ${this.#table(formats)}
      <p class="quiet" role="status">${this.#searchWords()}</p>
      ${this.#search.failed || this.#try.failed ? this.#broken() : nothing}
    `;
  }

  #broken(): TemplateResult {
    return html`
      <p class="mistake">${words.lesson.failed}</p>
    `;
  }

  #searchWords(): string {
    const said = words.lesson.rescue;
    if (this.#best === null) return this.#done === null ? '' : said.searching(this.#done.done, this.#done.total);
    if (this.#best.sustained - this.#base!.sustained < NO_GAIN) return said.nothing;
    if (this.progress.tries.length === 0) return said.hidden(this.#done?.total ?? 0);
    return (this.progress.bestScore ?? 0) >= 100 ? said.won : said.scoreHelp;
  }

  #table(formats: Formats): TemplateResult {
    const said = words.lesson.rescue;
    const { tries, bestShown } = this.progress;
    const best = this.#best;
    return html`
      <div class="tries" role="region" aria-label=${said.tries} tabindex="0">
        <table>
          <caption>${said.tries}</caption>
          <thead>
            <tr>
              <th scope="col">${said.plan}</th>
              <th scope="col">${said.sustained}</th>
              <th scope="col">${said.spent}</th>
              <th scope="col">${said.perUser}</th>
              <th scope="col">${said.score}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#base === null ? nothing : this.#row(said.before, this.#base, formats)}
            ${tries.map((tried) => this.#row(this.#named(tried.choice), tried, formats))}
            ${best !== null && bestShown ? this.#row(`${said.best}: ${this.#named(best.choice)}`, best, formats) : nothing}
          </tbody>
        </table>
      </div>
      ${
        best !== null && !bestShown && tries.length > 0
          ? html`
              <button class="quiet-button" @click=${() => this.dispatchEvent(new ProgressEvent({ bestShown: true }))}>
                ${said.show}
              </button>
            `
          : nothing
      }
    `;
  }

  #row(name: string, tried: TriedChoice, formats: Formats): TemplateResult {
    const gained = (tried.sustained - (this.#base?.sustained ?? 0)) * this.lesson.organisation.figures.employees;
    const score = this.#scoreOf(tried);
    return html`
      <tr>
        <th scope="row">${name}</th>
        <td>${formats.share(tried.sustained)}</td>
        <td>${formats.money(tried.price)}</td>
        <td>${gained > 0.5 && tried.price > 0 ? formats.money(tried.price / gained) : '–'}</td>
        <td class="score">${score === null ? '–' : formats.whole(score)}</td>
      </tr>
    `;
  }

  /** Sustained users gained for the money, of those the best plan found gains; null while nothing can be said. */
  #scoreOf({ sustained }: TriedChoice): number | null {
    if (this.#best === null || this.#base === null) return null;
    const most = this.#best.sustained - this.#base.sustained;
    if (most < NO_GAIN) return null;
    return Math.max(0, Math.round(((sustained - this.#base.sustained) / most) * 100));
  }

  #named(choice: Choice): string {
    const parts = this.lesson.ingredients.flatMap(({ name, amounts }, place) => {
      const amount = amounts[choice[place]! - 1];
      return amount === undefined ? [] : [amounts.length === 1 ? name : `${name} (${amount.name})`];
    });
    return parts.length === 0 ? words.lesson.rescue.before : parts.join(', ');
  }

  async #run(choice: Choice): Promise<void> {
    const { lesson, step, runs } = this;
    this.trying = choice;
    const base = planOfLesson(lesson, step.strategy!);
    const scenario = lessonScenario(lesson, [base, planOfChoice(lesson, base.id, choice)]);
    const asking = new AbortController();
    try {
      for await (const comparison of runs.compare(scenario, lesson.seed, lesson.worlds, asking.signal)) {
        if (!comparison.complete) continue;
        const [before, after] = comparison.strategies.map((result) => triedChoice(choice, result, scenario.parameters));
        this.#take({ ...after!, price: Math.max(0, after!.price - before!.price) });
      }
    } finally {
      this.trying = null;
    }
  }

  #take(tried: TriedChoice): void {
    const others = this.progress.tries.filter(({ choice }) => idOfChoice(choice) !== idOfChoice(tried.choice));
    const tries = [...others, tried];
    this.dispatchEvent(new ProgressEvent({ tries }));
    this.#keepScore(tries);
  }

  #keepScore(tries: readonly TriedChoice[]): void {
    const scores = tries.map((tried) => this.#scoreOf(tried)).filter((score) => score !== null);
    if (scores.length > 0) this.dispatchEvent(new ProgressEvent({ bestScore: Math.max(...scores) }));
  }
}

customElements.define('gs-lesson-rescue', LessonRescue);
