import { html, type TemplateResult } from 'lit';
import { LESSONS } from '../../scenarios/lessons.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { NO_SHOPPING } from '../../src/experiments/play/game.ts';
import { formatsFor } from '../../src/text/formats.ts';
import '../components/course-chart.ts';
import { ingredientChoice } from '../lesson/ingredient-choice.ts';
import { lessonCheck } from '../lesson/lesson-check.ts';
import '../lesson/lesson-curves.ts';
import { lessonDebrief } from '../lesson/lesson-debrief.ts';
import { freshProgress, weeklyGuess } from '../lesson/progress.ts';
import '../lesson/you-draw-it.ts';
import { decisionForm } from '../play/decision-form.ts';

const LESSON = LESSONS[0]!;
const NOTHING_DRAWN = freshProgress().guess;
const HALF_DRAWN = NOTHING_DRAWN.map((_, at) => (at < 7 ? 0.1 + at / 20 : null));
const DRAWN = NOTHING_DRAWN.map((_, at) => 0.5 - at / 40);
const PRICES = LESSON.ingredients.map(({ amounts }) => amounts.map((_, at) => 20_000 * (at + 1)));
const QUARTER_PRICES = [[5000, 15_000], [100, 8000], [5000], [900], [6000], [1800]];
const RISING = Float64Array.from({ length: 20 }, (_, week) => week / 40);

/** The pieces of the pages for trainers in their states. */
export function classroomCases(comparison: Comparison): TemplateResult {
  const formats = formatsFor('en', 'EUR');
  const shelf = (choice: readonly number[], name: string) =>
    ingredientChoice({ lesson: LESSON, choice, prices: PRICES, budget: 90_000, formats, name, choose: () => {} });
  const again = LESSON.steps.find(({ kind, again }) => kind === 'check' && again)!;
  const debrief = LESSON.steps.find(({ kind }) => kind === 'debrief')!;
  const answered = {
    ...freshProgress(),
    guess: DRAWN,
    blamed: 'users',
    before: { blame: 0 },
    after: { blame: 2, worlds: 0 },
    found: 0.3,
    bestScore: 80,
  };
  return html`
    <section class="gallery-case lesson" aria-label="For trainers">
      <h2 class="section-title">For trainers</h2>
      ${[NOTHING_DRAWN, HALF_DRAWN, DRAWN].map(
        (guess) => html`
          <gs-you-draw-it .guess=${guess} .weeks=${78}></gs-you-draw-it>
        `,
      )}
      <gs-lesson-curves .comparison=${comparison} .guess=${weeklyGuess(DRAWN, comparison.weeks)}></gs-lesson-curves>
      ${shelf([0, 1, 0, 0, 0], 'gallery-shelf')} ${shelf([2, 2, 2, 2, 1], 'gallery-over')}
      ${lessonCheck(LESSON, again, answered)} ${lessonDebrief(LESSON, debrief, answered)}
      <gs-course-chart
        .courses=${[
          { id: 'a', name: 'your year', hue: 'blue', values: RISING },
          { id: 'b', name: 'left alone', hue: 'stone', values: RISING.map((share) => share / 2) },
        ]}
        .weeks=${52}
        .summary=${'Two made-up years'}
      ></gs-course-chart>
      ${decisionForm({
        decision: { focus: 'answering', shopping: NO_SHOPPING, information: ['ties'] },
        quarter: 1,
        prices: QUARTER_PRICES,
        spent: 12_000,
        budget: 48_000,
        formats,
        uid: 'gallery-play',
        change: () => {},
      })}
    </section>
  `;
}
