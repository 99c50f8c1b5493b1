import { html, svg, type TemplateResult } from 'lit';
import type { VerdictsLayout } from './layout.ts';

export function drawVerdicts(
  { width, height, bar, holds, tooClose, fails, hatch, intervals, labels, labelY }: VerdictsLayout,
  summary: string,
): TemplateResult {
  return html`
    <svg
      class="chart verdicts"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${labels.map(({ x, anchor, text }) => svg`<text class="tick" x=${x} y=${labelY} text-anchor=${anchor}>${text}</text>`)}
      <rect class="too-close" x=${tooClose.x} y=${bar.y} width=${tooClose.width} height=${bar.height}></rect>
      <rect class="holds" x=${holds.x} y=${bar.y} width=${holds.width} height=${bar.height}></rect>
      <rect class="fails" x=${fails.x} y=${bar.y} width=${fails.width} height=${bar.height}></rect>
      <path class="hatch" d=${hatch}></path>
      <rect class="frame" x="0.5" y=${bar.y + 0.5} width=${Math.max(0, width - 1)} height=${bar.height - 1}></rect>
      ${intervals.map(({ from, to, y }) => svg`<line class="interval" x1=${from} x2=${to} y1=${y} y2=${y}></line>`)}
    </svg>
  `;
}
