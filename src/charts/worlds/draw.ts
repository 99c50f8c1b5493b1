import { html, svg, type TemplateResult } from 'lit';
import type { WorldsLayout } from './layout.ts';

export function drawWorlds({ width, height, zero, bars }: WorldsLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart worlds"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${bars.map((bar) => svg`<rect class="lead hue-${bar.hue}" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`)}
      <line class="base" x1="0" x2=${width} y1=${zero} y2=${zero}></line>
    </svg>
  `;
}
