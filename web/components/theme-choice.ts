import { html } from 'lit';
import { text } from '../state/language.ts';
import { LightElement } from './light-element.ts';

const THEMES = ['auto', 'day', 'night'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'groundswell theme';

/** Light as the system has it, or by day or night whatever the system says. */
export class ThemeChoice extends LightElement {
  static override properties = { theme: { state: true } };
  declare theme: Theme;

  constructor() {
    super();
    this.theme = remembered();
    apply(this.theme);
  }

  protected override render() {
    const words = text.page.theme;
    return html`
      <label class="inline-label">
        ${words.label}
        <select class="inline-select" @change=${this.#choose}>
          ${THEMES.map(
            (theme) => html`
              <option value=${theme} .selected=${theme === this.theme}>${words[theme]}</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  readonly #choose = (event: Event): void => {
    this.theme = (event.target as HTMLSelectElement).value as Theme;
    apply(this.theme);
    try {
      localStorage.setItem(KEY, this.theme);
    } catch {
      // Storage may be switched off; then the choice lasts as long as the page.
    }
  };
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function remembered(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return THEMES.find((known) => known === theme) ?? 'auto';
  } catch {
    return 'auto';
  }
}

customElements.define('gs-theme-choice', ThemeChoice);
