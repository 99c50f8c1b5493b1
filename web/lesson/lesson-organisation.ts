import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { lessonScenario, planOfLesson } from '../../src/experiments/lesson/lesson-scenario.ts';
import { planOfChoice } from '../../src/experiments/lesson/rescue.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';
import { fullChoice, ingredientChoice } from './ingredient-choice.ts';
import './lesson-curves.ts';
import type { LessonRuns } from './lesson-runs.ts';
import { ProgressEvent, type LessonProgress } from './progress.ts';
import { traitSliders } from './trait-sliders.ts';

/** Less apart than this the money may be better kept. */
const CLOSE = 0.05;
const SETTLE_MILLISECONDS = 60;

/**
 * Plans in an organisation that is changed while one looks; in the sandbox the plan is put together as well.
 */
export class LessonOrganisation extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    step: { attribute: false },
    progress: { attribute: false },
    runs: { attribute: false },
  };
  declare lesson: Lesson;
  declare step: LessonStep;
  declare progress: LessonProgress;
  declare runs: LessonRuns;

  readonly #answer = new Answering<Comparison>(this);
  /** The answer for the organisation as the lesson has it. */
  #described: Comparison | null = null;

  get #isSandbox(): boolean {
    return this.step.kind === 'sandbox';
  }

  get #traits(): Readonly<Record<string, number>> {
    return this.#isSandbox ? this.progress.sandboxTraits : this.progress.traits;
  }

  #scenario(): Scenario {
    const { lesson, step } = this;
    const base = planOfLesson(lesson, step.strategy ?? lesson.strategies[0]!.id);
    const plans = this.#isSandbox
      ? [
          base,
          {
            ...planOfChoice(lesson, base.id, fullChoice(lesson, this.progress.sandboxChoice)),
            name: words.lesson.sandbox.yours,
          },
        ]
      : [...new Set([base.id, ...step.show])].map((id) => planOfLesson(lesson, id));
    return lessonScenario(lesson, plans, { traits: this.#traits });
  }

  protected override render(): TemplateResult {
    const { lesson, step, runs } = this;
    const scenario = this.#scenario();
    const asked = JSON.stringify([scenario.organisation.traits, scenario.strategies.map(({ levers }) => levers)]);
    this.#answer.ask(asked, async function* (signal) {
      // A drag of a slider asks many times; the last question counts.
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
      if (!signal.aborted) yield* runs.compare(scenario, lesson.seed, lesson.worlds, signal);
    });
    const formats = formatsFor(locale, lesson.currency);
    const comparison = this.#answer.value;
    const stale = this.#answer.answered !== asked;
    const untouched = Object.keys(this.#traits).length === 0 && !this.#isSandbox;
    if (untouched && !stale) this.#described = comparison;
    return html`
      <div class="beside">
        <div>
          ${
            this.#isSandbox
              ? html`
                  <h3>${words.lesson.sandbox.plan}</h3>
                  ${this.#shelf(formats)}
                  <h3>${words.lesson.sandbox.org}</h3>
                `
              : nothing
          }
          ${traitSliders({
            lesson,
            names: step.traits,
            traits: this.#traits,
            formats,
            uid: this.uid,
            change: (traits) =>
              this.dispatchEvent(new ProgressEvent(this.#isSandbox ? { sandboxTraits: traits } : { traits })),
          })}
        </div>
        <div class="beside-answer">
          ${
            comparison === null
              ? html`
                  <p class="quiet waiting-line" role="status">
                    ${this.#answer.failed ? words.lesson.failed : words.lesson.waiting}
                  </p>
                `
              : html`
                  <p class="found-line ${stale ? 'stale' : ''}" role="status">
                    ${this.#sentences(comparison, formats).join(' ')}
                  </p>
                  <gs-lesson-curves
                    .comparison=${comparison}
                    .earlier=${untouched || this.#isSandbox ? null : this.#described}
                    ?stale=${stale}
                  ></gs-lesson-curves>
                `
          }
        </div>
      </div>
    `;
  }

  #shelf(formats: Formats): TemplateResult {
    return ingredientChoice({
      lesson: this.lesson,
      choice: fullChoice(this.lesson, this.progress.sandboxChoice),
      prices: null,
      budget: null,
      formats,
      name: `${this.uid}-sandbox`,
      choose: (sandboxChoice) => this.dispatchEvent(new ProgressEvent({ sandboxChoice })),
    });
  }

  /** Who ends higher, by how much, and at what price; whichever it is. */
  #sentences(comparison: Comparison, formats: Formats): readonly string[] {
    const said = words.lesson.organisation;
    const [lazy, other] = comparison.strategies;
    const difference = comparison.differences[0];
    if (lazy === undefined || other === undefined || difference === undefined) return [];
    if (this.#isSandbox && this.progress.sandboxChoice.every((amount) => amount === 0))
      return [words.lesson.sandbox.empty(lazy.name)];
    const { mean, low, high } = difference.outcomes.sustained;
    if (mean === null || low === null || high === null) return [];
    const extra = (other.outcomes.cost.mean ?? 0) - (lazy.outcomes.cost.mean ?? 0);
    const per = difference.costPerAdditionalSustainedUser.value;
    const price =
      extra > 0 ? said.price(other.name, formats.money(extra), per === null ? null : formats.money(per)) : '';
    if (low <= 0 && high >= 0) return [said.level(lazy.name, other.name), price, said.found];
    const by = formats.points(Math.abs(mean), { low, high });
    if (mean < 0) return [said.wins(lazy.name, other.name, by), price, this.#isSandbox ? '' : said.found];
    const close = mean < CLOSE && !this.#isSandbox ? said.close : '';
    return [said.wins(other.name, lazy.name, by), price, close];
  }
}

customElements.define('gs-lesson-organisation', LessonOrganisation);
