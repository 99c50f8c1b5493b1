import { html } from 'lit';
import { LANGUAGES, type Language } from '../../src/text/catalogue.ts';
import { rememberLanguage } from '../state/chosen-language.ts';
import { locale, speak, text } from '../state/language.ts';
import { LightElement } from './light-element.ts';

/** The language of the page, changed where one stands: nothing is loaded again and no work is lost. */
export class LanguageChoice extends LightElement {
  protected override render() {
    return html`
      <label class="inline-label">
        <span class="unseen">${text.page.languageChoice}</span>
        <select class="inline-select language-choice" @change=${this.#choose}>
          ${(Object.keys(LANGUAGES) as Language[]).map(
            (language) => html`
              <option value=${language} lang=${language} .selected=${language === locale}>
                ${LANGUAGES[language]}
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }

  readonly #choose = (event: Event): void => {
    const language = (event.target as HTMLSelectElement).value as Language;
    rememberLanguage(language);
    void speak(language);
  };
}

customElements.define('gs-language-choice', LanguageChoice);
