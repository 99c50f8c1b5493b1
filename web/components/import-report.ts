import { html, nothing, type TemplateResult } from 'lit';
import type { Issue, Notice } from '../../scenarios/issue.ts';
import { text } from '../state/language.ts';
import { issueText } from './issue-text.ts';

interface DropTarget {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Something is being held over it. */
  readonly over: boolean;
  readonly hold: (over: boolean) => void;
  readonly take: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen. */
export function dropTarget({ id, label, help, over, hold, take }: DropTarget): TemplateResult {
  const given = (files: FileList | null | undefined) => {
    if (files !== null && files !== undefined && files.length > 0) take([...files]);
  };
  return html`
    <div
      class="drop ${over ? 'over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        hold(true);
      }}
      @dragleave=${() => hold(false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        hold(false);
        given(event.dataTransfer?.files);
      }}
    >
      <label>
        <span class="term">${label}</span>
        <input
          type="file"
          multiple
          aria-describedby=${id}
          @change=${(event: Event) => given((event.target as HTMLInputElement).files)}
        />
      </label>
      <p class="quiet" id=${id}>${help}</p>
    </div>
  `;
}

export function readingLine(share: string, stop: () => void): TemplateResult {
  const words = text.organisation;
  return html`
    <p>
      ${words.reading(share)}
      <button class="quiet-button" @click=${stop}>${words.cancel}</button>
    </p>
  `;
}

function placeOf({ file, line }: Issue): string {
  return [file, line === undefined ? undefined : text.organisation.line(line)].filter(Boolean).join(', ');
}

/** Why files cannot be used. */
export function refusal(issues: readonly Issue[]): TemplateResult {
  const words = text.organisation;
  return html`
    <p class="mistake">${words.refused(issues.length)}</p>
    <ul class="issues">
      ${issues.map(
        (issue) => html`
          <li>
            <span class="term">${placeOf(issue)}</span>
            ${issueText(issue)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** What was found in files, line by line, and what was mended. */
export function foundAndMended(
  lines: readonly (readonly [string, string])[],
  notices: readonly Notice[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const words = text.organisation;
  return html`
    <div class="import-report">
      <div>
        <h2 class="report-title">${words.found}</h2>
        <dl>
          ${lines.map(
            ([label, value]) => html`
              <div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>
            `,
          )}
        </dl>
        ${more}
      </div>
      <div>
        <h2 class="report-title">${words.mended}</h2>
        ${
          notices.length === 0
            ? html`
                <p class="quiet">${words.nothingMended}</p>
              `
            : html`
                <ul class="issues">
                  ${notices.map(
                    (notice) => html`
                      <li>${issueText(notice)}</li>
                    `,
                  )}
                </ul>
              `
        }
      </div>
    </div>
  `;
}
