import { html, svg, type TemplateResult } from 'lit';
import type { ChancesLayout } from './layout.ts';

export function drawChances({ width, height, ticks, lower, rows }: ChancesLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart chances"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${ticks.map(
        ({ x, text, anchor }) => svg`
        <line class="grid" x1=${x} x2=${x} y1="0" y2=${lower}></line>
        <text class="tick" text-anchor=${anchor} x=${x} y=${lower + 18}>${text}</text>`,
      )}
      ${rows.map(
        ({ hue, name, written, nameY, y, x, from, to, end }) => svg`<g class="hue-${hue}">
        <text class="end-name cased" x="0" y=${nameY}>${name}</text>
        <text class="tick" text-anchor="end" x=${end} y=${nameY}>${written}</text>
        <line class="track" x1="6" x2=${end - 6} y1=${y} y2=${y}></line>
        <line class="chance" x1=${from} x2=${to} y1=${y} y2=${y}></line>
        <circle class="mean" cx=${x} cy=${y} r="6"></circle>
      </g>`,
      )}
    </svg>
  `;
}
