import { html, svg, type TemplateResult } from 'lit';
import type { SpanLayout, SpanPanelLayout } from './layout.ts';

export function drawSpans({ width, height, panels }: SpanLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart spans"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${panels.map(drawPanel)}
    </svg>
  `;
}

function drawPanel({ name, hue, left, upper, lower, headingY, zero, ticks, rows, radius }: SpanPanelLayout) {
  return svg`<g class="hue-${hue}">
    <text class="end-name" x=${left} y=${headingY}>${name}</text>
    ${ticks.map(
      ({ x, text, anchor }) =>
        svg`<line class="grid" x1=${x} x2=${x} y1=${upper} y2=${lower}></line><text class="tick" text-anchor=${anchor} x=${x} y=${lower + 18}>${text}</text>`,
    )}
    <line class="zero" x1=${zero} x2=${zero} y1=${upper - 2} y2=${lower + 4}></line>
    ${rows.map(
      ({ y, mean, low, high, open }) =>
        svg`<line class="span" x1=${low} x2=${high} y1=${y} y2=${y}></line><circle class="mean ${open ? 'hollow' : ''} ${radius < 2 ? 'tiny' : ''}" cx=${mean} cy=${y} r=${radius}></circle>`,
    )}
  </g>`;
}
