import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DifferenceLayout, DifferencePanel } from './layout.ts';

/** Words in the picture. */
export interface DifferenceWords {
  readonly summary: string;
  /** What stands at the zero line: the reference. */
  readonly zero: string;
  /** What the pile of dots is: the worlds at the end. */
  readonly worlds: string;
}

export function drawDifference(layout: DifferenceLayout, words: DifferenceWords): TemplateResult {
  const { width, height } = layout;
  return html`
    <svg
      class="chart difference"
      role="img"
      aria-label=${words.summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.panels.map((panel) => drawPanel(panel, words))}
    </svg>
  `;
}

function drawPanel(panel: DifferencePanel, words: DifferenceWords): TemplateResult {
  const { edge, right, lower, zero, interval } = panel;
  const end = panel.value.x;
  return svg`<g class="hue-${panel.hue}">
    <text class="end-name" x=${edge} y=${panel.headingY}>${panel.name}</text>
    <text class="end-value" text-anchor="end" x=${end} y=${panel.value.y}>${panel.value.text}</text>
    ${panel.ticks.map(
      ({ y, text }) =>
        svg`<line class="grid" x1=${edge} x2=${end} y1=${y} y2=${y}></line><text class="tick" x=${edge} y=${y - 5}>${text}</text>`,
    )}
    ${panel.weekTicks.map(({ x, text, anchor }) => svg`<text class="tick" text-anchor=${anchor} x=${x} y=${lower + 20}>${text}</text>`)}
    <path class="band-wide" d=${panel.wide}></path>
    <path class="band-narrow" d=${panel.narrow}></path>
    <line class="zero" x1=${edge} x2=${end} y1=${zero} y2=${zero}></line>
    <text class="tick zero-name" x=${edge} y=${zero + 16}>${words.zero}</text>
    <path class="casing" d=${panel.median}></path>
    <path class="median" d=${panel.median}></path>
    ${panel.dots.map(({ x, y }) => svg`<circle class="world" cx=${x} cy=${y} r=${panel.dotRadius * 0.86}></circle>`)}
    <text class="tick" text-anchor="end" x=${end} y=${lower + 20}>${words.worlds}</text>
    <line class="tick-mark" x1=${right + 4} x2=${right + 4} y1=${panel.upper} y2=${lower}></line>
    ${
      interval === null
        ? nothing
        : svg`<line class="interval" x1=${interval.x} x2=${interval.x} y1=${interval.low} y2=${interval.high}></line>
          <circle class="mean" cx=${interval.x} cy=${interval.mean} r="4.5"></circle>`
    }
  </g>`;
}
