import { html, nothing, type TemplateResult } from 'lit';
import { LEVERS } from '../../sim/index.ts';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import {
  lessonScenario,
  planOfLesson,
  withLevers,
  withoutLever,
} from '../../src/experiments/lesson/lesson-scenario.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import '../state/detail-words.ts';
import { locale, text } from '../state/language.ts';
import { leverWords } from '../state/told.ts';
import './lesson-curves.ts';
import type { LessonRuns } from './lesson-runs.ts';
import { ProgressEvent, type LessonProgress } from './progress.ts';

/** A plan with one of its ingredients left out, in the same worlds. */
export class LessonWithout extends LightElement {
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

  readonly #all = new Answering<Comparison>(this);

  /** Levers of the plan, each once. */
  get #levers(): readonly { readonly id: string; readonly label: string }[] {
    const inPlan = new Set(planOfLesson(this.lesson, this.step.strategy!).levers.map(({ lever }) => lever));
    return LEVERS.filter(({ id }) => inPlan.has(id)).map((lever) => ({ id: lever.id, label: leverWords(lever).label }));
  }

  protected override render(): TemplateResult {
    const { lesson, step, runs, progress } = this;
    const said = words.lesson.without;
    // With ample money, so that what is left out is all that differs.
    const plan = planOfLesson(lesson, step.strategy!);
    const whole = withLevers(plan, plan.id, plan.name, []);
    this.#all.ask(plan.id, (signal) => {
      const variants = this.#levers.map(({ id, label }) =>
        withoutLever(whole, id, `without-${id}`, said.left(label.toLowerCase())),
      );
      return runs.compare(lessonScenario(lesson, [whole, ...variants]), lesson.seed, lesson.worlds, signal);
    });
    const formats = formatsFor(locale, lesson.currency);
    const comparison = this.#all.value;
    return html`
      <div class="beside">
        <fieldset class="check leave-out">
          <legend>${said.choose}</legend>
          ${[{ id: '', label: said.whole }, ...this.#levers].map(
            ({ id, label }) => html`
              <label>
                <input
                  type="radio"
                  name="${this.uid}-without"
                  .checked=${(progress.leftOut ?? '') === id}
                  @change=${() => this.dispatchEvent(new ProgressEvent({ leftOut: id === '' ? null : id }))}
                />
                <span>${label}</span>
              </label>
            `,
          )}
        </fieldset>
        ${
          comparison === null
            ? html`
                <p class="quiet waiting-line" role="status">
                  ${this.#all.failed ? words.lesson.failed : words.lesson.waiting}
                </p>
              `
            : html`
                <div>${this.#shown(comparison, formats)}</div>
              `
        }
      </div>
    `;
  }

  #shown(comparison: Comparison, formats: Formats): TemplateResult {
    const said = words.lesson.without;
    const { leftOut, allLeftOut } = this.progress;
    const chosen = leftOut === null ? undefined : comparison.strategies.find(({ id }) => id === `without-${leftOut}`);
    const pictured = {
      ...comparison,
      strategies: chosen === undefined ? [comparison.strategies[0]!] : [comparison.strategies[0]!, chosen],
    };
    return html`
      <p class="found-line" role="status">${leftOut === null ? '' : this.#sentence(comparison, leftOut, formats)}</p>
      <gs-lesson-curves .comparison=${pictured}></gs-lesson-curves>
      ${
        allLeftOut
          ? this.#table(comparison, formats)
          : html`
              <p>${said.all}:</p>
              <button class="quiet-button" @click=${() => this.dispatchEvent(new ProgressEvent({ allLeftOut: true }))}>
                ${said.allButton}
              </button>
            `
      }
    `;
  }

  #sentence(comparison: Comparison, lever: string, formats: Formats): string {
    const said = words.lesson.without;
    const name = (this.#levers.find(({ id }) => id === lever)?.label ?? lever).toLowerCase();
    const difference = comparison.differences.find(({ strategy }) => strategy === `without-${lever}`);
    const { mean = null, low = null, high = null } = difference?.outcomes.sustained ?? {};
    if (mean === null || low === null || high === null || (low <= 0 && high >= 0)) return said.same(name);
    const by = formats.points(Math.abs(mean), { low, high });
    return mean < 0 ? said.less(name, by) : said.more(name, by);
  }

  #table(comparison: Comparison, formats: Formats): TemplateResult {
    const said = words.lesson.without;
    const rows = this.#levers
      .map(({ id, label }) => ({
        label,
        result: comparison.strategies.find((strategy) => strategy.id === `without-${id}`),
        difference: comparison.differences.find(({ strategy }) => strategy === `without-${id}`)?.outcomes.sustained,
      }))
      .sort((a, b) => (a.difference?.mean ?? 0) - (b.difference?.mean ?? 0));
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${said.column}</th>
            <th scope="col">${said.sustained}</th>
            <th scope="col">${said.difference}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, result, difference }) => html`
              <tr>
                <th scope="row">${label}</th>
                <td>${formats.share(result?.outcomes.sustained.mean ?? null)}</td>
                <td>
                  ${formats.signedPoints(difference?.mean ?? null, difference)}
                  ${difference === undefined ? nothing : rangeOf(difference, formats)}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

function rangeOf(interval: { readonly low: number | null; readonly high: number | null }, formats: Formats) {
  const [low, high] = formats.signedPointsRange(interval);
  return html`
    <span class="quiet">${text.charts.adoption.range(low, high)}</span>
  `;
}

customElements.define('gs-lesson-without', LessonWithout);
