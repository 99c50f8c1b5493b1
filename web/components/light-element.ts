import { LitElement } from 'lit';
import { onLanguage } from '../state/language.ts';

let elements = 0;

/**
 * An element that draws into the page itself instead of a shadow: one style sheet, one document for labels, print and
 * assistive technology. It draws itself again when the page goes over to another language.
 */
export class LightElement extends LitElement {
  /** Begins the ids of what stands in this element: no two elements of a page share one. */
  protected readonly uid = `gs${++elements}`;
  #unlisten: (() => void) | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unlisten ??= onLanguage(() => this.languageChanged());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = null;
  }

  /** What was written in the language before is written again. */
  protected languageChanged(): void {
    this.requestUpdate();
  }
}
