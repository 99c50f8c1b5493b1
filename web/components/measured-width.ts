import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width its host has on the page, and the size of the small type there, so that a chart can be laid out to fit. */
export class MeasuredWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  #width = 0;
  #type = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  /** In px, 0 while it is not on the page. */
  get width(): number {
    if (this.#width === 0) this.#width = this.#host.clientWidth;
    return this.#width;
  }

  /** Size of the small type in px; it follows the size of type chosen in the browser. */
  get type(): number {
    if (this.#type === 0) this.#type = smallType();
    return this.#type;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    const type = smallType();
    if (width === 0 || (width === this.#width && type === this.#type)) return;
    this.#width = width;
    this.#type = type;
    this.#host.requestUpdate();
  }
}

function smallType(): number {
  return 0.875 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
