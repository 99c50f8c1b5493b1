import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../src/text/formats.ts';
import { text } from '../state/language.ts';
import type { Status } from '../state/session.ts';

export interface ProgressParts {
  readonly status: Status;
  readonly failures: number;
  readonly formats: Formats;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** How far the worlds are, and the way to stop them; the line keeps its height whatever it says. */
export function progressLine({ status, failures, formats, stop, resume }: ProgressParts): TemplateResult {
  const words = text.page.answer;
  const worlds = 'worlds' in status ? status.worlds : 1;
  const done =
    status.kind === 'running'
      ? status.done
      : status.kind === 'done'
        ? worlds
        : status.kind === 'stopped'
          ? status.done
          : 0;
  return html`
    <div class="progress ${status.kind}">
      <progress max=${worlds} .value=${done} aria-label=${words.progressLabel}></progress>
      <span class="progress-words">
        ${progressWords(status, formats)}${
          failures > 0
            ? html`
                ${words.failed(failures)}
              `
            : nothing
        }
      </span>
      ${
        status.kind === 'running'
          ? html`
              <button class="quiet-button" @click=${stop}>${words.cancel}</button>
            `
          : status.kind === 'stopped'
            ? html`
                <button class="quiet-button" @click=${resume}>${words.resume}</button>
              `
            : nothing
      }
    </div>
  `;
}

export function progressWords(status: Status, formats: Formats): string {
  const words = text.page.answer;
  switch (status.kind) {
    case 'running': {
      const left = status.secondsLeft === null ? '' : `, ${words.secondsLeft(status.secondsLeft)}`;
      return words.progress(status.done, status.worlds, formats) + left;
    }
    case 'done':
      return words.done(status.worlds, status.seconds, formats);
    case 'stopped':
      return words.stopped(status.done, status.worlds, formats);
    case 'refused':
    case 'broken':
      return '';
  }
}
