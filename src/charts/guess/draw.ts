import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawAxes } from '../draw-axes.ts';
import type { GuessLayout } from './layout.ts';

/** The paper to draw on and what is drawn so far; `marked` is the point the keyboard is at, −1 for none. */
export function drawGuess(layout: GuessLayout, summary: string, marked: number): TemplateResult {
  const { width, height, left, lower } = layout;
  return html`
    <svg
      class="chart guess"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${drawAxes(layout)}
      ${layout.points.map(({ x }) => svg`<line class="grid" x1=${x} x2=${x} y1=${lower - 4} y2=${lower}></line>`)}
      <path class="guess-line" d=${layout.path}></path>
      ${layout.points.map(({ x, y }, point) =>
        y === null ? nothing : svg`<circle class="guess-point" cx=${x} cy=${y} r=${point === marked ? 8 : 4}></circle>`,
      )}
      ${
        marked >= 0 && layout.points[marked]?.y === null
          ? svg`<line class="guess-mark" x1=${layout.points[marked].x} x2=${layout.points[marked].x} y1=${layout.upper} y2=${lower}></line>`
          : nothing
      }
      <line class="grid" x1=${left} x2=${left} y1=${layout.upper} y2=${lower}></line>
    </svg>
  `;
}
