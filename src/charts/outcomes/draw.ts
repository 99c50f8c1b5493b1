import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OutcomeLane, OutcomeMarks } from './layout.ts';

/** Beside the numbers that say the same; hidden from those who hear the table. */
export function drawOutcome({ width, height, zero, lanes }: OutcomeMarks): TemplateResult {
  return html`
    <svg class="chart marks" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      ${zero === null ? nothing : svg`<line class="grid" x1=${zero} x2=${zero} y1="0" y2=${height}></line>`}
      ${lanes.map(drawLane)}
    </svg>
  `;
}

function drawLane({ hue, y, spread, interval, mean }: OutcomeLane): TemplateResult {
  return svg`<g class="hue-${hue}">
    ${spread === null ? nothing : svg`<line class="spread" x1=${spread[0]} x2=${spread[1]} y1=${y} y2=${y}></line>`}
    ${interval === null ? nothing : svg`<line class="interval" x1=${interval[0]} x2=${interval[1]} y1=${y} y2=${y}></line>`}
    ${mean === null ? nothing : svg`<circle class="mean" cx=${mean} cy=${y} r="3.5"></circle>`}
  </g>`;
}
