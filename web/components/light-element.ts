import { LitElement } from 'lit';

/**
 * An element that draws into the page itself instead of a shadow: one style sheet, one document for labels, print and
 * assistive technology.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
