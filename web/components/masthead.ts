import { html, type TemplateResult } from 'lit';
import { text } from '../state/language.ts';
import { siteNavigation } from './site-navigation.ts';
import './language-choice.ts';
import './theme-choice.ts';

/** The name of the page, its language and its light. */
export function masthead(): TemplateResult {
  const words = text.page;
  return html`
    <header class="masthead wide">
      <p class="wordmark">
        <svg aria-hidden="true" width="44" height="26" viewBox="0 0 44 26">
          <path class="swell-1" d="M2,24C14,24 18,19 25,11S38,2 42,2"></path>
          <path class="swell-2" d="M2,24C14,24 19,22 25,18S38,13 42,13"></path>
          <path class="swell-3" d="M2,24C16,24 28,23 42,22.5"></path>
        </svg>
        <strong>${words.name}</strong>
        <span class="tagline">${words.tagline}</span>
      </p>
      ${siteNavigation()}
      <div class="preferences">
        <gs-language-choice></gs-language-choice>
        <gs-theme-choice></gs-theme-choice>
      </div>
    </header>
  `;
}
