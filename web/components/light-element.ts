import { LitElement } from 'lit';

let elements = 0;

/**
 * An element that draws into the page itself instead of a shadow: one style sheet, one document for labels, print and
 * assistive technology.
 */
export class LightElement extends LitElement {
  /** Begins the ids of what stands in this element: no two elements of a page share one. */
  protected readonly uid = `gs${++elements}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
