import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DistributionLayout } from './layout.ts';

export function drawDistribution(layout: DistributionLayout, summary: string): TemplateResult {
  const { width, height, lower, ticks, lanes } = layout;
  return html`
    <svg
      class="chart distribution"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${ticks.map(
        ({ x, text, anchor }) =>
          svg`<line class="grid" x1=${x} x2=${x} y1="0" y2=${lower}></line><text class="tick" text-anchor=${anchor} x=${x} y=${lower + 18}>${text}</text>`,
      )}
      ${lanes.map(
        ({ name, hue, nameY, base, path, median }) => svg`<g class="hue-${hue}">
          <path class="hill" d=${path}></path>
          <line class="base" x1="0" x2=${width} y1=${base} y2=${base}></line>
          ${median === null ? nothing : svg`<line class="median" x1=${median} x2=${median} y1=${base - 1} y2=${base - 12}></line>`}
          <text class="end-name" x="0" y=${nameY}>${name}</text>
        </g>`,
      )}
    </svg>
  `;
}
