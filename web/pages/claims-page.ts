import { html, nothing, type TemplateResult } from 'lit';
import { MODEL_VERSION } from '../../sim/index.ts';
import type { TestedClaims } from '../../src/experiments/claims/tested-claims.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { claimSection } from '../claims/claim-section.ts';
import { fetchClaims } from '../claims/fetch-claims.ts';
import { LightElement } from '../components/light-element.ts';
import { masthead } from '../components/masthead.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';

/** What was claimed of bottom-up adoption, in how many worlds it holds, and where it fails. */
export class ClaimsPage extends LightElement {
  static override properties = { result: { state: true }, failed: { state: true } };
  /** Null until it is fetched. */
  declare result: TestedClaims | null;
  declare failed: boolean;

  constructor() {
    super();
    this.result = null;
    this.failed = false;
    this.#entitle();
    fetchClaims().then(
      (result) => (this.result = result),
      () => (this.failed = true),
    );
  }

  #entitle(): void {
    document.title = words.claims.title;
  }

  protected override languageChanged(): void {
    super.languageChanged();
    this.#entitle();
  }

  protected override render(): TemplateResult {
    const said = words.claims;
    return html`
      ${masthead()}
      <main id="main" class="wide lesson claims">
        <div class="lesson-head">
          <h1>${said.heading}</h1>
          ${
            this.result === null
              ? nothing
              : html`
                  <p class="found-line">${this.#found(this.result)}</p>
                `
          }
          <p class="step-text">${said.intro}</p>
        </div>
        ${this.#body()}
      </main>
      <footer class="wide"><p>${text.page.footer}</p></footer>
    `;
  }

  #found({ claims }: TestedClaims): string {
    const most = (verdict: 'holds' | 'fails') =>
      claims.filter(({ verdicts }) => (verdicts[0]?.[verdict].share ?? 0) > 0.5).length;
    return words.claims.overall(claims.length, most('holds'), most('fails'));
  }

  /** Every claim with its bar, and the way to it. */
  #glance({ claims }: TestedClaims): TemplateResult {
    const said = words.claims;
    return html`
      <nav class="glance" aria-label=${said.glance}>
        <p class="glance-key" aria-hidden="true">
          <span>${said.holds}</span>
          <span>${said.tooClose}</span>
          <span>${said.fails}</span>
        </p>
        <ul>
          ${claims.map(
            ({ id, title, verdicts }) => html`
              <li>
                <button class="quiet-button" @click=${() => this.#go(id)}>${id} ${said.titles[id] ?? title}</button>
                <gs-verdict-bar slim .verdict=${verdicts[0]!}></gs-verdict-bar>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  /** The address names the page, so the way within it is walked without it. */
  #go(id: string): void {
    const section = this.querySelector<HTMLElement>(`#claim-${id.toLowerCase()}`)!;
    section.scrollIntoView({ block: 'start' });
    section.focus({ preventScroll: true });
  }

  #body(): TemplateResult {
    const said = words.claims;
    const { result } = this;
    if (this.failed) {
      return html`
        <div class="problem" role="alert">
          <p>${said.failed}</p>
          <button class="quiet-button" @click=${() => location.reload()}>${said.again}</button>
        </div>
      `;
    }
    if (result === null) {
      return html`
        <p class="quiet waiting-line" role="status">${said.waiting}</p>
      `;
    }
    const formats = formatsFor(locale, 'EUR');
    const { worlds, plans, lucks, seed, modelVersion } = result;
    return html`
      ${this.#glance(result)}
      <p>${said.reading}</p>
      <p class="provenance">
        ${said.made(formats.whole(worlds), formats.whole(plans), formats.whole(lucks), seed, modelVersion)}
      </p>
      ${
        modelVersion === MODEL_VERSION
          ? nothing
          : html`
              <p class="notice">${said.older(modelVersion, MODEL_VERSION)}</p>
            `
      }
      ${result.claims.map((claim) => claimSection(claim, result, formats))}
      <p class="act-line"><a href="#/assumptions">${said.assumptions}</a></p>
    `;
  }
}

customElements.define('gs-claims-page', ClaimsPage);
