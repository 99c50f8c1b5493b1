import { html, svg, type TemplateResult } from 'lit';
import type { EffectLayout, EffectPanelLayout } from './layout.ts';

export function drawEffects({ width, height, panels }: EffectLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart effects"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${panels.map(drawPanel)}
    </svg>
  `;
}

function drawPanel({ name, edge, left, right, lower, headingY, ticks, levels, lines }: EffectPanelLayout) {
  return svg`<g>
    <text class="panel-name" x=${edge} y=${headingY}>${name}</text>
    ${ticks.map(
      ({ y, text }) =>
        svg`<line class="grid" x1=${left} x2=${right} y1=${y} y2=${y}></line><text class="tick" text-anchor="end" x=${left - 6} y=${y + 4}>${text}</text>`,
    )}
    ${levels.map(({ x, text }) => svg`<text class="tick" text-anchor="middle" x=${x} y=${lower + 18}>${text}</text>`)}
    ${lines.map(
      ({ hue, path, dots }) => svg`<g class="hue-${hue}">
        <path class="effect" d=${path}></path>
        ${dots.map(
          ({ x, mean, low, high }) =>
            svg`<line class="span" x1=${x} x2=${x} y1=${low} y2=${high}></line><circle class="mean" cx=${x} cy=${mean} r="3.5"></circle>`,
        )}
      </g>`,
    )}
  </g>`;
}
