import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import { DEFAULT_LANGUAGE } from '../../src/text/catalogue.ts';
import { locale, text } from '../state/language.ts';

/**
 * What is wrong and what helps. A mistake in a file is told in English, as on the command line (and read out as such);
 * what can go wrong without a file has words in every language.
 */
export function issueText({ code, message, remedy }: Issue): string | TemplateResult {
  const said = text.page.problem.issues[code];
  if (said !== undefined) return said;
  if (locale === DEFAULT_LANGUAGE) return `${message} ${remedy}`;
  return html`
    <span lang=${DEFAULT_LANGUAGE}>${message} ${remedy}</span>
  `;
}
