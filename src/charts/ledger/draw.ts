import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LedgerLayout, LedgerRow } from './layout.ts';

export function drawLedger(layout: LedgerLayout, summary: string): TemplateResult {
  const { width, height } = layout;
  return html`
    <svg
      class="chart ledger"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.ticks.map(
        ({ x, text, anchor }) => svg`
        <line class="grid" x1=${x} x2=${x} y1="0" y2=${layout.tickTop}></line>
        <text class="tick" text-anchor=${anchor} x=${x} y=${layout.height - 4}>${text}</text>`,
      )}
      ${layout.rows.map(drawRow)}
    </svg>
  `;
}

/** The names above and below the bar lie on the paper's colour, so that grid lines do not cross them. */
function drawRow(row: LedgerRow): TemplateResult {
  const { y, height } = row;
  return svg`<g class="hue-${row.hue}">
    <text class="end-name" x="0" y=${row.headingY}>${row.name}</text>
    <text class="end-value" text-anchor="end" x=${row.totalEnd} y=${row.headingY}>${row.total}</text>
    <text class="tick" text-anchor=${row.noteAt.anchor} x=${row.noteAt.x} y=${row.noteAt.y}>${row.note}</text>
    ${row.blocks.map(
      ({ x, width: wide, payer }) =>
        svg`<rect class="cost cost-${payer}" x=${x} y=${y} width=${Math.max(0.5, wide - 1)} height=${height}></rect>`,
    )}
    ${row.payers.map(({ x, width: wide, label }) =>
      label === null
        ? nothing
        : svg`<path class="bracket" d="M${x + 0.5},${y - 2}v-4h${Math.max(0, wide - 2)}v4"></path><text class="payer" x=${x} y=${y - 11}>${label}</text>`,
    )}
    ${row.blocks.map(({ x, label }) => (label === null ? nothing : svg`<text class="tick" x=${x} y=${y + height + 16}>${label}</text>`))}
  </g>`;
}
