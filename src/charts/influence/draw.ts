import { html, svg, type TemplateResult } from 'lit';
import type { Hue } from '../hues.ts';
import type { InfluenceLayout } from './layout.ts';

export function drawInfluence(
  { width, height, lower, zero, base, ticks, rows }: InfluenceLayout,
  hue: Hue,
  summary: string,
): TemplateResult {
  return html`
    <svg
      class="chart influence hue-${hue}"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${ticks.map(
        ({ x, text }) => svg`
        <line class="grid" x1=${x} x2=${x} y1="0" y2=${lower}></line>
        <text class="tick" text-anchor="middle" x=${x} y=${lower + 18}>${text}</text>`,
      )}
      <line class="zero" x1=${zero} x2=${zero} y1="0" y2=${lower}></line>
      <line class="efficient" x1=${base} x2=${base} y1="0" y2=${lower}></line>
      ${rows.map(
        ({ label, labelX, labelY, y, bar, ends }) => svg`<g>
        <text class="lever-name" x=${labelX} y=${labelY}>${label}</text>
        <rect class="influence-bar" x=${bar[0]} y=${y - 6} width=${Math.max(1, bar[1] - bar[0])} height="12"></rect>
        ${ends.map(
          ({ x, interval, written, textX, anchor }) => svg`
          <line class="interval" x1=${interval[0]} x2=${interval[1]} y1=${y} y2=${y}></line>
          <circle class="mean" cx=${x} cy=${y} r="4"></circle>
          <text class="tick" text-anchor=${anchor} x=${textX} y=${y + 4}>${written}</text>`,
        )}
      </g>`,
      )}
    </svg>
  `;
}
