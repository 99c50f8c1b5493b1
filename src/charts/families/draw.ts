import { html, svg, type TemplateResult } from 'lit';
import type { FamilyLayout, FamilyStripLayout } from './layout.ts';

/** The course of each family, drawn in a box of 26 by 12. */
const COURSES: Readonly<Record<string, string>> = {
  'take-off': 'M1,11C5,11 6,2 11,2L25,2',
  'slow-build': 'M1,11C9,11 16,6 25,2',
  'mandated-shallow': 'M1,11C3,11 4,6 7,6L25,6',
  'spike-and-fade': 'M1,11C4,11 4,2 7,2C11,2 11,10 25,10',
  stall: 'M1,11C6,9 12,10 25,10',
};

export function drawFamilies({ width, height, strips }: FamilyLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart families"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${strips.map(drawStrip)}
    </svg>
  `;
}

function drawStrip({ name, hue, x, headingY, cell, cells, labels }: FamilyStripLayout): TemplateResult {
  const side = Math.max(1, cell - Math.max(1, cell * 0.16));
  return svg`<g class="hue-${hue}">
    <text class="end-name" x=${x} y=${headingY}>${name}</text>
    ${cells.map((square) => svg`<rect class="family rank-${square.rank}" x=${square.x} y=${square.y} width=${side} height=${side}></rect>`)}
    ${labels.map(
      ({ family, rank, text, y }) => svg`
        <rect class="family rank-${rank}" x=${x} y=${y - 9} width="10" height="10"></rect>
        <path class="course" transform="translate(${x + 18} ${y - 10})" d=${COURSES[family] ?? 'M1,11L25,11'}></path>
        <text class="family-name" x=${x + 52} y=${y}>${text}</text>`,
    )}
  </g>`;
}
