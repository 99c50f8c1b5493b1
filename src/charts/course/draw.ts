import { html, svg, type TemplateResult } from 'lit';
import { drawAxes } from '../draw-axes.ts';
import type { CourseLayout } from './layout.ts';

/** Single runs as one SVG; `summary` says in a sentence what it shows. */
export function drawCourses(layout: CourseLayout, summary: string): TemplateResult {
  const { width, height } = layout;
  return html`
    <svg
      class="chart courses"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${drawAxes(layout)}
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
