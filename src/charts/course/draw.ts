import { html, svg, type TemplateResult } from 'lit';
import type { CourseLayout } from './layout.ts';

/** Single runs as one SVG; `summary` says in a sentence what it shows. */
export function drawCourses(layout: CourseLayout, summary: string): TemplateResult {
  const { width, height, right, lower } = layout;
  return html`
    <svg
      class="chart courses"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.shareTicks.map(
        ({ y, text }, index) => svg`
          <line class=${index === 0 ? 'base' : 'grid'} x1="0" x2=${right} y1=${y} y2=${y}></line>
          <text class="tick" x="0" y=${y - 5}>${text}</text>`,
      )}
      ${layout.weekTicks.map(
        ({ x, text, anchor }) => svg`
          <line class="tick-mark" x1=${x} x2=${x} y1=${lower} y2=${lower + 5}></line>
          <text class="tick" text-anchor=${anchor} x=${x} y=${lower + 20}>${text}</text>`,
      )}
      ${layout.lines.map(
        ({ hue, path }) => svg`<path class="casing" d=${path}></path><path class="median hue-${hue}" d=${path}></path>`,
      )}
      ${layout.lines.map(
        ({ hue, endX, labelY, text }) =>
          svg`<g class="hue-${hue}"><text class="end-name" x=${endX + 8} y=${labelY} dy=".35em">${text}</text></g>`,
      )}
    </svg>
  `;
}
