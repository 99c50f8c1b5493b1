import { html, type TemplateResult } from 'lit';
import { drawGuess } from '../../src/charts/guess/draw.ts';
import { layoutGuess, strokeOf, type GuessLayout } from '../../src/charts/guess/layout.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { MeasuredWidth } from '../components/measured-width.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';
import { ProgressEvent } from './progress.ts';

/** Paper for the curve one expects: by mouse, by finger, or point by point with the keyboard. */
export class YouDrawIt extends LightElement {
  static override properties = { guess: { attribute: false }, weeks: { type: Number }, marked: { state: true } };
  declare guess: readonly (number | null)[];
  declare weeks: number;
  /** Point the keyboard is at, −1 for none. */
  declare marked: number;

  readonly #measured = new MeasuredWidth(this);
  #layout: GuessLayout | null = null;
  #pen: { readonly x: number; readonly y: number } | null = null;
  /** What is being drawn, ahead of what the page knows. */
  #drawn: (number | null)[] = [];

  constructor() {
    super();
    this.guess = [];
    this.weeks = 52;
    this.marked = -1;
  }

  protected override render(): TemplateResult {
    const formats = formatsFor(locale, 'EUR');
    const said = words.lesson.bets;
    const { width, type } = this.#measured;
    this.#drawn = [...this.guess];
    this.#layout = layoutGuess(this.guess, this.weeks, {
      width: width || 640,
      type,
      writeShare: (share) => formats.share(share),
      writeWeek: text.charts.weekTick,
    });
    const weekOf = (point: number) => Math.round((point / (this.guess.length - 1)) * this.weeks);
    return html`
      <div class="draw-it">
        <div
          class="draw-paper"
          @pointerdown=${this.#begin}
          @pointermove=${this.#draw}
          @pointerup=${this.#lift}
          @pointercancel=${this.#lift}
        >
          ${drawGuess(this.#layout, said.drawing, this.marked)}
        </div>
        <div class="draw-points" role="group" aria-label=${said.drawing}>
          ${this.guess.map(
            (share, point) => html`
              <input
                type="range"
                min="0"
                max="100"
                .value=${String(Math.round((share ?? 0) * 100))}
                aria-label=${said.point(weekOf(point))}
                aria-valuetext=${share === null ? said.notDrawn : formats.share(share)}
                @input=${(event: Event) => this.#set(point, Number((event.target as HTMLInputElement).value) / 100)}
                @focus=${() => (this.marked = point)}
                @blur=${() => (this.marked = -1)}
              />
            `,
          )}
        </div>
      </div>
    `;
  }

  /** By keyboard the first point fills the paper: from there on each is moved from where it is. */
  #set(point: number, share: number): void {
    const untouched = this.guess.every((value) => value === null);
    this.#tell(this.guess.map((value, at) => (at === point ? share : untouched ? share : value)));
  }

  readonly #begin = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    event.preventDefault();
    this.#pen = this.#placeOf(event);
    this.#stroke(this.#pen);
  };

  readonly #draw = (event: PointerEvent): void => {
    if (this.#pen !== null) this.#stroke(this.#placeOf(event));
  };

  readonly #lift = (): void => {
    this.#pen = null;
  };

  #stroke(to: { readonly x: number; readonly y: number }): void {
    for (const { point, share } of strokeOf(this.#layout!, this.#pen!, to)) this.#drawn[point] = share;
    this.#pen = to;
    this.#tell([...this.#drawn]);
  }

  #placeOf(event: PointerEvent): { readonly x: number; readonly y: number } {
    const box = this.querySelector('svg')!.getBoundingClientRect();
    const scale = this.#layout!.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  }

  #tell(guess: readonly (number | null)[]): void {
    this.guess = guess;
    this.dispatchEvent(new ProgressEvent({ guess }));
  }
}

customElements.define('gs-you-draw-it', YouDrawIt);
