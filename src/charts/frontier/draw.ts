import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FrontierLayout, FrontierMark } from './layout.ts';

export function drawFrontier(layout: FrontierLayout, summary: string): TemplateResult {
  const { width, height, left, right, lower, frontier } = layout;
  return html`
    <svg
      class="chart frontier"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.yTicks.map(
        ({ y, text }, index) => svg`
        <line class=${index === 0 ? 'base' : 'grid'} x1=${left} x2=${right} y1=${y} y2=${y}></line>
        <text class="tick" text-anchor="end" x=${left - 8} y=${y + 4}>${text}</text>`,
      )}
      ${layout.xTicks.map(
        ({ x, text }, index) => svg`
        <line class="tick-mark" x1=${x} x2=${x} y1=${lower} y2=${lower + 5}></line>
        <text class="tick" text-anchor=${index === 0 ? 'start' : 'middle'} x=${x} y=${lower + 22}>${text}</text>`,
      )}
      ${frontier === null ? nothing : svg`<path class="efficient" d=${frontier}></path>`}
      ${layout.plans.map(drawWorlds)} ${layout.plans.map(drawMark)}
    </svg>
  `;
}

function drawWorlds({ hue, worlds }: FrontierMark): TemplateResult {
  return svg`<g class="hue-${hue}">${worlds.map(({ x, y }) => svg`<circle class="cloud" cx=${x} cy=${y} r="2.5"></circle>`)}</g>`;
}

function drawMark({
  hue,
  name,
  x,
  y,
  costInterval,
  reachedInterval,
  labelX,
  labelY,
  labelAnchor,
}: FrontierMark): TemplateResult {
  return svg`<g class="hue-${hue}">
    <line class="interval" x1=${costInterval[0]} x2=${costInterval[1]} y1=${y} y2=${y}></line>
    <line class="interval" x1=${x} x2=${x} y1=${reachedInterval[0]} y2=${reachedInterval[1]}></line>
    <circle class="mean" cx=${x} cy=${y} r="6"></circle>
    <text class="end-name cased" text-anchor=${labelAnchor} x=${labelX} y=${labelY}>${name}</text>
  </g>`;
}
