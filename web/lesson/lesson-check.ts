import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import { words } from '../state/classroom-words.ts';
import { ProgressEvent, type LessonProgress } from './progress.ts';

/** Questions asked before and after; nothing is scored, and what is right is said the second time only. */
export function lessonCheck(lesson: Lesson, { again }: LessonStep, progress: LessonProgress): TemplateResult {
  const said = words.lesson.check;
  const answers = again ? progress.after : progress.before;
  const answer = (event: Event, id: string, place: number) =>
    event.target!.dispatchEvent(
      new ProgressEvent(again ? { after: { ...answers, [id]: place } } : { before: { ...answers, [id]: place } }),
    );
  return html`
    <div class="checks">
      ${lesson.checks.map(
        (check) => html`
          <fieldset class="check">
            <legend>${check.question}</legend>
            ${check.answers.map(
              ({ text, right }, place) => html`
                <label class=${again && answers[check.id] !== undefined && right ? 'right' : ''}>
                  <input
                    type="radio"
                    name="check-${check.id}-${again}"
                    .checked=${answers[check.id] === place}
                    @change=${(event: Event) => answer(event, check.id, place)}
                  />
                  <span>${text}</span>
                </label>
              `,
            )}
            ${again && answers[check.id] !== undefined ? becauseOf(lesson, check.id, progress) : nothing}
          </fieldset>
        `,
      )}
      <p class="quiet">
        ${lesson.checks.every(({ id }) => answers[id] !== undefined) ? said.answered : said.unanswered}
      </p>
    </div>
  `;
}

function becauseOf(lesson: Lesson, id: string, { before }: LessonProgress): TemplateResult {
  const said = words.lesson.check;
  const check = lesson.checks.find((one) => one.id === id)!;
  const earlier = before[id];
  return html`
    <div class="because" role="status">
      <p>${said.before}: ${earlier === undefined ? said.notAsked : check.answers[earlier]!.text}</p>
      <p>
        <strong>${said.right}:</strong>
        ${check.answers.find(({ right }) => right)!.text} ${check.because}
      </p>
    </div>
  `;
}
