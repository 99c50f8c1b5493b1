import { html, type TemplateResult } from 'lit';
import type { Lesson } from '../../scenarios/lesson.ts';
import { words } from '../state/classroom-words.ts';
import { freshProgress, ProgressEvent, type LessonProgress } from './progress.ts';
import './you-draw-it.ts';

/** The curve somebody expects, and whom they would blame. */
export function lessonBets(lesson: Lesson, progress: LessonProgress): TemplateResult {
  const said = words.lesson.bets;
  const drawn = progress.guess.every((share) => share !== null);
  const placed = drawn && (lesson.suspects.length === 0 || progress.blamed !== null);
  const tell = (event: Event, part: Partial<LessonProgress>) => event.target!.dispatchEvent(new ProgressEvent(part));
  return html`
    <div class="bets">
      <div>
        <h3>${said.drawing}</h3>
        <gs-you-draw-it .guess=${progress.guess} .weeks=${lesson.weeks}></gs-you-draw-it>
        <p class="quiet">${said.drawHelp}</p>
        <button class="quiet-button" @click=${(event: Event) => tell(event, { guess: freshProgress().guess })}>
          ${said.clear}
        </button>
      </div>
      <fieldset class="check" ?hidden=${lesson.suspects.length === 0}>
        <legend>${said.blame}</legend>
        ${lesson.suspects.map(
          ({ id, name }) => html`
            <label>
              <input
                type="radio"
                name="blamed"
                .checked=${progress.blamed === id}
                @change=${(event: Event) => tell(event, { blamed: id })}
              />
              <span>${name}</span>
            </label>
          `,
        )}
      </fieldset>
      <p role="status" class="bets-state">${placed ? said.ready : drawn ? said.missing : said.missingCurve}</p>
    </div>
  `;
}
