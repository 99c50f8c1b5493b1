import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import { courseOf } from '../../src/charts/adoption/course.ts';
import type { Comparison, StrategyResult } from '../../src/experiments/comparison.ts';
import { judgeSuspects, type JudgedSuspect } from '../../src/experiments/lesson/judge-suspects.ts';
import { lessonScenario, planOfLesson } from '../../src/experiments/lesson/lesson-scenario.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';
import './lesson-curves.ts';
import type { LessonRuns } from './lesson-runs.ts';
import { GUESS_POINTS, ProgressEvent, weeklyGuess, type LessonProgress } from './progress.ts';

/** Less apart than this a guess was close. */
const CLOSE = 0.05;
/** A gain below this changes little. */
const LITTLE = 0.03;

/** What happened, beside what was expected; and who would have changed it. */
export class LessonReveal extends LightElement {
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

  readonly #curves = new Answering<Comparison>(this);
  readonly #suspects = new Answering<readonly JudgedSuspect[]>(this);

  protected override render(): TemplateResult {
    const { lesson, step, runs } = this;
    const ids = [...new Set([step.strategy!, ...step.show])];
    this.#curves.ask(ids.join(), (signal) =>
      runs.compare(
        lessonScenario(
          lesson,
          ids.map((id) => planOfLesson(lesson, id)),
        ),
        lesson.seed,
        lesson.worlds,
        signal,
      ),
    );
    const { value: comparison, failed, busy } = this.#curves;
    if (comparison !== null && !busy) this.#judge();
    return html`
      ${
        failed
          ? html`
              <p class="mistake">${words.lesson.failed}</p>
            `
          : comparison === null
            ? html`
                <p class="quiet waiting-line" role="status">${words.lesson.waiting}</p>
              `
            : this.#shown(comparison)
      }
      ${lesson.suspects.length === 0 || comparison === null ? nothing : this.#blame()}
    `;
  }

  #judge(): void {
    const { lesson, step, runs } = this;
    if (lesson.suspects.length === 0) return;
    this.#suspects.ask(step.strategy!, async function* (signal) {
      const judged = await judgeSuspects(lesson, step.strategy!, runs.runner, signal);
      if (judged !== null) yield judged;
    });
  }

  #shown(comparison: Comparison): TemplateResult {
    const formats = formatsFor(locale, this.lesson.currency);
    const guess = weeklyGuess(this.progress.guess, this.lesson.weeks);
    return html`
      <p class="found-line" role="status">${this.#sentences(comparison, guess, formats).join(' ')}</p>
      <gs-lesson-curves .comparison=${comparison} .guess=${guess}></gs-lesson-curves>
      <p class="quiet">${words.lesson.reveal.range}</p>
    `;
  }

  #sentences(comparison: Comparison, guess: Float64Array | null, formats: Formats): readonly string[] {
    const said = words.lesson.reveal;
    const [bet, ...others] = comparison.strategies;
    const { end, peak, peakWeek } = courseOf(bet!.id, bet!.name, bet!.series.weeklyActive!.median);
    const guessEnd = guess?.at(-1) ?? null;
    const off = guessEnd === null ? 0 : guessEnd - end;
    const by = formats.points(Math.abs(off));
    const sentences = [
      said.found(
        bet!.name,
        formats.share(end),
        guessEnd === null ? null : formats.share(guessEnd),
        Math.abs(off) <= CLOSE ? said.close : off > 0 ? said.tooHigh(by) : said.tooLow(by),
      ),
    ];
    const guessWeek = guess === null ? null : guess.indexOf(Math.max(...guess)) + 1;
    const apart = this.lesson.weeks / (GUESS_POINTS - 1);
    if (guessWeek === null || Math.abs(guessWeek - peakWeek) > apart)
      sentences.push(said.shape(formats.share(peak), peakWeek, guessWeek));
    for (const other of others) sentences.push(this.#compared(comparison, bet!, other, formats));
    return sentences;
  }

  /** Which of the two ends higher, if these worlds can tell. */
  #compared(comparison: Comparison, bet: StrategyResult, other: StrategyResult, formats: Formats): string {
    const said = words.lesson.reveal;
    const difference = comparison.differences.find(({ strategy }) => strategy === other.id)!.outcomes.weeklyActive;
    const { mean, low, high } = difference;
    if (mean === null || low === null || high === null || (low <= 0 && high >= 0))
      return said.level(bet.name, other.name);
    const by = formats.points(Math.abs(mean), difference);
    return mean > 0 ? said.compared(other.name, bet.name, by) : said.compared(bet.name, other.name, by);
  }

  #blame(): TemplateResult {
    const said = words.lesson.reveal;
    const formats = formatsFor(locale, this.lesson.currency);
    const judged = this.#suspects.value;
    if (judged === null) {
      return html`
        <h3>${said.blame}</h3>
        <p class="quiet" role="status">${this.#suspects.failed ? words.lesson.failed : words.lesson.waiting}</p>
      `;
    }
    const most = Math.max(LITTLE, ...judged.map(({ gain }) => gain));
    const ranked = [...judged].sort((a, b) => b.gain - a.gain);
    return html`
      <h3>${said.blame}</h3>
      <p>${said.blameHelp}</p>
      <p class="found-line" role="status">${this.#verdict(ranked, formats)}</p>
      <table class="suspects">
        <caption class="unseen">${said.suspects}</caption>
        <tbody>
          ${ranked.map(
            ({ id, name, gain, low, high }) => html`
              <tr class=${id === this.progress.blamed ? 'mine' : ''}>
                <th scope="row">
                  ${name}
                  ${
                    id === this.progress.blamed
                      ? html`
                          <span class="quiet">${said.betOn}</span>
                        `
                      : nothing
                  }
                </th>
                <td class="term-bar" aria-hidden="true">
                  <svg class="term-mark for" viewBox="0 0 100 10" preserveAspectRatio="none">
                    <rect x="0" y="1" width=${Math.max(0, (gain / most) * 100)} height="8"></rect>
                  </svg>
                </td>
                <td class="figure-cell">
                  ${said.gain(formats.signedPoints(gain, { low, high }), ...formats.signedPointsRange({ low, high }))}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${
        this.lesson.suspects.some(({ keenerUsers }) => keenerUsers > 0)
          ? html`
              <p class="quiet">${said.free}</p>
            `
          : nothing
      }
    `;
  }

  #verdict(ranked: readonly JudgedSuspect[], formats: Formats): string {
    const said = words.lesson.reveal;
    const first = ranked[0]!;
    if (first.gain < LITTLE || first.low <= 0) return said.none;
    const mine = ranked.find(({ id }) => id === this.progress.blamed);
    const gain = formats.points(first.gain, first);
    return mine?.id === first.id ? said.same(first.name, gain) : said.verdict(first.name, gain, mine?.name ?? null);
  }

  /** What was found is remembered for the debrief. */
  protected override updated(): void {
    const bet = this.#curves.busy ? undefined : this.#curves.value?.strategies[0];
    const found = bet?.series.weeklyActive?.median.at(-1);
    if (found !== undefined && found !== this.progress.found) this.dispatchEvent(new ProgressEvent({ found }));
  }
}

customElements.define('gs-lesson-reveal', LessonReveal);
