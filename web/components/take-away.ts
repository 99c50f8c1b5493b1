import { html, nothing, type TemplateResult } from 'lit';
import { resultDigest } from '../../src/experiments/result-digest.ts';
import { scenarioToShare, writeAddress } from '../state/address.ts';
import { text } from '../state/language.ts';
import { saveMemo } from '../state/memo-file.ts';
import { offerFile } from '../state/offer-file.ts';
import { IMPORTED, type Settings } from '../state/settings.ts';
import type { Pictured } from './figure.ts';
import { icon } from './icons.ts';
import { LightElement } from './light-element.ts';
import { memo } from './memo.ts';

/** Link, file and memo: what one takes home. */
export class TakeAway extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    settings: { attribute: false },
    told: { state: true },
    open: { state: true },
  };
  declare pictured: Pictured;
  declare settings: Settings;
  /** What became of the last wish. */
  declare told: string;
  /** The memo is shown. */
  declare open: boolean;

  constructor() {
    super();
    this.told = '';
    this.open = false;
  }

  protected override render(): TemplateResult {
    const words = text.takeAway;
    return html`
      <section class="take-away" aria-labelledby="${this.uid}-title">
        <h2 class="section-title" id="${this.uid}-title">${words.heading}</h2>
        <p>${words.intro}</p>
        <p class="button-row">
          <button class="button" @click=${this.#copyLink}>${icon('link')}${words.link}</button>
          <button class="quiet-button" @click=${this.#saveFile}>${words.file}</button>
          <button class="quiet-button" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#toggle}>
            ${this.open ? words.close : words.memo}
          </button>
          <span role="status">${this.told}</span>
        </p>
        ${
          this.settings.organisation === IMPORTED
            ? html`
                <p class="quiet">${text.organisation.notInLink}</p>
              `
            : nothing
        }
        ${
          this.open
            ? html`
                <p class="button-row">
                  <button class="button" @click=${() => print()}>${words.print}</button>
                  <button class="quiet-button" @click=${this.#saveMemo}>${words.save}</button>
                </p>
                <div class="memo-frame">${memo(this.pictured, this.settings)}</div>
              `
            : nothing
        }
      </section>
    `;
  }

  /** While the memo is open, it is what is printed. */
  readonly #toggle = (): void => {
    this.open = !this.open;
    document.documentElement.toggleAttribute('data-memo', this.open);
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.removeAttribute('data-memo');
  }

  readonly #copyLink = async (): Promise<void> => {
    const { comparison, stale } = this.pictured;
    const words = text.takeAway;
    const digest = stale || !comparison.complete || comparison.organisation.imported ? null : resultDigest(comparison);
    const written = await writeAddress(this.settings, digest);
    if (!written.ok) {
      await this.#saveFile();
      this.told = words.tooLong;
      return;
    }
    const link = `${location.origin}${location.pathname}#${written.fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      this.told = words.copied;
    } catch {
      history.replaceState(null, '', link);
      this.told = words.notCopied;
    }
  };

  readonly #saveFile = async (): Promise<void> => {
    const { writeScenario } = await import('../../scenarios/codec/write-scenario.ts');
    const { settings } = this;
    const shared = settings.organisation === IMPORTED ? { ...settings, organisation: '' } : settings;
    offerFile('groundswell-scenario.yaml', 'text/yaml', writeScenario(scenarioToShare(shared)));
    this.told = text.takeAway.fileHelp;
  };

  readonly #saveMemo = (): void => {
    saveMemo(this.querySelector('.memo')!, text.takeAway.memoText.kicker, text.page.language);
  };
}

customElements.define('gs-take-away', TakeAway);
