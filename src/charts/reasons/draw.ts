import { html, svg, type TemplateResult } from 'lit';
import type { BalanceLayout } from './layout.ts';

/** The strip of weeks as one SVG. */
export function drawBalance(layout: BalanceLayout, summary: string): TemplateResult {
  const { width, height, zero, chosen } = layout;
  return html`
    <svg
      class="chart balance"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      <line class="chosen-week" x1=${chosen} x2=${chosen} y1="0" y2=${2 * zero}></line>
      ${layout.bars.map(
        ({ x, y, width, height, used, aware }) =>
          svg`<rect class=${aware ? (used ? 'used' : 'unused') : 'unknown'} x=${x} y=${y} width=${width} height=${height}></rect>`,
      )}
      <line class="base" x1="0" x2=${width} y1=${zero} y2=${zero}></line>
      ${layout.weekTicks.map(
        ({ x, text, anchor }) => svg`<text class="tick" text-anchor=${anchor} x=${x} y=${height - 4}>${text}</text>`,
      )}
    </svg>
  `;
}
