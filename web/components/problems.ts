import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import { text } from '../state/language.ts';
import type { Status } from '../state/session.ts';
import type { Unreadable } from '../state/settings.ts';
import { issueText } from './issue-text.ts';

/** What was wrong with the address, said once and put away. */
export function addressNotice(
  unreadable: readonly Unreadable[],
  issues: readonly Issue[],
  dismiss: () => void,
): TemplateResult | typeof nothing {
  const words = text.page.problem;
  if (unreadable.length + issues.length === 0) return nothing;
  const keys = unreadable.map(({ key, value }) => (value === '' ? key : `${key}=${value}`)).filter((key) => key !== '');
  const said =
    issues.length > 0
      ? words.brokenLink(issues.slice(0, 3).map(({ message, remedy }) => `${message} ${remedy}`))
      : keys.length === 0
        ? words.longLink
        : words.link(keys.slice(0, 3).join(', '));
  return html`
    <div class="notice" role="alert">
      <p>${said}</p>
      <button class="quiet-button" @click=${dismiss}>${words.dismiss}</button>
    </div>
  `;
}

/** To whoever has set something up here before. */
export function earlierNotice(resume: () => void, dismiss: () => void): TemplateResult {
  return html`
    <div class="notice" role="note">
      <p>
        ${text.page.earlier.found}
        <button class="quiet-button" @click=${resume}>${text.page.earlier.resume}</button>
      </p>
      <button class="quiet-button" @click=${dismiss}>${text.page.problem.dismiss}</button>
    </div>
  `;
}

/** In place of an answer: why there can be none. */
export function problem(status: Status): TemplateResult | null {
  const words = text.page.problem;
  if (status.kind === 'refused')
    return html`
      <div class="problem" role="alert">
        <p class="found">${words.heading}</p>
        <ul>
          ${status.issues.map(
            (issue) => html`
              <li>${issueText(issue)}</li>
            `,
          )}
        </ul>
      </div>
    `;
  if (status.kind === 'broken')
    return html`
      <div class="problem" role="alert">
        <p class="found">${words.unexpected}</p>
        <p class="quiet">${status.message}</p>
        <button class="quiet-button" @click=${() => location.reload()}>${words.reload}</button>
      </div>
    `;
  return null;
}
