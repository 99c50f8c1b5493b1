import { html, nothing, type TemplateResult } from 'lit';
import { stayAtHand } from '../offline/stay-at-hand.ts';
import { words } from '../state/classroom-words.ts';
import { LightElement } from './light-element.ts';

/** Says that a newer version is there; it comes when one says so, never by itself. */
export class NewVersion extends LightElement {
  static override properties = { takeOver: { state: true } };
  /** Null while there is none, or none is wanted now. */
  declare takeOver: (() => void) | null;

  constructor() {
    super();
    this.takeOver = null;
    void stayAtHand((takeOver) => (this.takeOver = takeOver));
  }

  protected override render(): TemplateResult | typeof nothing {
    const said = words.room;
    if (this.takeOver === null) return nothing;
    return html`
      <aside class="new-version wide" role="status" aria-label=${said.takeOver}>
        <p>${said.newVersion}</p>
        <button class="button" @click=${this.takeOver}>${said.takeOver}</button>
        <button class="quiet-button" @click=${() => (this.takeOver = null)}>${said.later}</button>
      </aside>
    `;
  }
}

customElements.define('gs-new-version', NewVersion);
