import { html, svg, type TemplateResult } from 'lit';
import type { Hue } from '../hues.ts';
import type { SettlementLayout } from './layout.ts';

export function drawSettlement(layout: SettlementLayout, hue: Hue, summary: string): TemplateResult {
  const { width, height, axisY, y, zero, level, interval, mean, ticks } = layout;
  return html`
    <svg
      class="chart settlement hue-${hue}"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      <rect class="level-zone" x=${level[0]} y="0" width=${level[1] - level[0]} height=${axisY}></rect>
      <line class="base" x1="0" x2=${width} y1=${axisY} y2=${axisY}></line>
      <line class="zero" x1=${zero} x2=${zero} y1="0" y2=${axisY + 5}></line>
      ${ticks.map(
        ({ x, text }) => svg`
        <line class="tick-mark" x1=${x} x2=${x} y1=${axisY} y2=${axisY + 5}></line>
        <text class="tick" text-anchor="middle" x=${x} y=${axisY + 20}>${text}</text>`,
      )}
      <line class="chance" x1=${interval[0]} x2=${interval[1]} y1=${y} y2=${y}></line>
      <circle class="mean" cx=${mean} cy=${y} r="6"></circle>
    </svg>
  `;
}
