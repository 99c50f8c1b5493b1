import { html, type TemplateResult } from 'lit';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';
import type { LessonProgress } from './progress.ts';

/** What was believed, what was found, and what to talk about. */
export function lessonDebrief(lesson: Lesson, step: LessonStep, progress: LessonProgress): TemplateResult {
  const said = words.lesson.debrief;
  const formats = formatsFor(locale, lesson.currency);
  const { guess, found, blamed, bestScore, before, after } = progress;
  const last = guess.at(-1) ?? null;
  const suspect = lesson.suspects.find(({ id }) => id === blamed);
  const asked = lesson.checks.filter(({ id }) => before[id] !== undefined && after[id] !== undefined);
  const lines = [
    last === null || found === null ? said.noGuess : said.guessed(formats.share(last), formats.share(found)),
    ...(suspect === undefined ? [] : [said.blamed(suspect.name)]),
    ...(bestScore === null ? [] : [said.bestTry(formats.whole(bestScore))]),
    ...(asked.length === 0
      ? []
      : [said.changed(asked.filter(({ id }) => before[id] !== after[id]).length, asked.length)]),
  ];
  return html`
    <div class="debrief">
      <div>
        <h3>${said.heading}</h3>
        <ol class="talk">
          ${step.questions.map(
            (question) => html`
              <li>${question}</li>
            `,
          )}
        </ol>
      </div>
      <div>
        <h3>${said.you}</h3>
        <ul class="lines">
          ${lines.map(
            (line) => html`
              <li>${line}</li>
            `,
          )}
        </ul>
        <p>${said.caution}</p>
        <p class="onward">
          <a href="#/play">${said.play}</a>
          <a href="#">${said.compare}</a>
          <a href="#/assumptions">${said.assumptions}</a>
        </p>
      </div>
    </div>
  `;
}
