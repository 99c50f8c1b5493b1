import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether somebody has come near enough to an element to see it; what takes time is done only then. */
export class InSight implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #margin: string;
  #sight: IntersectionObserver | null = null;
  #seen = false;

  /** @param pixels  how near is near enough */
  constructor(host: ReactiveControllerHost & Element, pixels: number) {
    this.#host = host;
    this.#margin = `${pixels}px`;
    host.addController(this);
  }

  get seen(): boolean {
    return this.#seen;
  }

  hostConnected(): void {
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#seen = true;
        this.#sight?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: this.#margin },
    );
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
  }
}
