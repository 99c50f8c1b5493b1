import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HistoryLayout } from './history.ts';
import type { AdoptionFan, AdoptionLabel, AdoptionLayout, AdoptionPanel, AdoptionReading } from './layout.ts';

/** How far below the upper edge of a tick's text its grid line runs. */
const ABOVE_LINE = 5;
/** A label that had to move further than this from the end of its line gets a leader. */
const LEADER_FROM = 6;

/** The picture as one SVG; `summary` says in a sentence what it shows. */
export function drawAdoption(layout: AdoptionLayout, summary: string): TemplateResult {
  const { width, height } = layout;
  return html`
    <svg
      class="chart adoption"
      role="img"
      aria-label=${summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.panels.map(drawPanel)}
    </svg>
  `;
}

function drawPanel(panel: AdoptionPanel): TemplateResult {
  return svg`<g>
    ${panel.shareTicks.map(
      ({ y, text }, index) => svg`
        <line class=${index === 0 ? 'base' : 'grid'} x1=${panel.edge} x2=${panel.right} y1=${y} y2=${y}></line>
        <text class="tick" x=${panel.edge} y=${y - ABOVE_LINE}>${text}</text>`,
    )}
    ${panel.weekTicks.map(
      ({ x, text, anchor }) => svg`
        <line class="tick-mark" x1=${x} x2=${x} y1=${panel.lower} y2=${panel.lower + 5}></line>
        <text class="tick" text-anchor=${anchor} x=${x} y=${panel.lower + 20}>${text}</text>`,
    )}
    ${panel.shadows.map((path) => svg`<path class="shadow" d=${path}></path>`)}
    ${panel.before.map(({ hue, path }) => svg`<path class="before hue-${hue}" d=${path}></path>`)}
    ${panel.fans.map(drawEnsemble)}
    ${panel.fans.map(drawMedian)}
    ${panel.history === null ? nothing : drawHistory(panel.history)}
    ${panel.labels.map((label) => drawLabel(label, panel))}
    ${panel.reading === null ? nothing : drawReading(panel.reading, panel)}
    ${panel.heading === null ? nothing : drawHeading(panel.heading, panel)}
  </g>`;
}

function drawEnsemble({ hue, wide, narrow, runs }: AdoptionFan): TemplateResult {
  return svg`<g class="hue-${hue}">
    <path class="band-wide" d=${wide}></path>
    <path class="band-narrow" d=${narrow}></path>
    ${runs.map((path) => svg`<path class="run" d=${path}></path>`)}
  </g>`;
}

/** Medians lie above every band, on a stroke of the paper's colour, so that they stay apart where they cross. */
function drawMedian({ hue, median, dot }: AdoptionFan): TemplateResult {
  if (dot !== null) return svg`<circle class="median-dot hue-${hue}" cx=${dot.x} cy=${dot.y} r="5"></circle>`;
  return svg`<path class="casing" d=${median}></path><path class="median hue-${hue}" d=${median}></path>`;
}

/** Measured, not simulated: in plain ink, with a dot a week. */
function drawHistory({ path, dots, label }: HistoryLayout): TemplateResult {
  return svg`<g class="measured">
    <path class="casing" d=${path}></path>
    <path class="measured-line" d=${path}></path>
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2.5"></circle>`)}
    <text text-anchor=${label.anchor} x=${label.x} y=${label.y}>${label.text}</text>
  </g>`;
}

function drawLabel({ hue, name, value, x, y, endY }: AdoptionLabel, panel: AdoptionPanel): TemplateResult {
  const moved = Math.abs(y - endY) > LEADER_FROM;
  return svg`<g class="end-label hue-${hue}">
    ${moved ? svg`<path class="leader" d="M${panel.right + 2},${endY}L${x - 2},${y}"></path>` : nothing}
    <text class="end-value" x=${x} y=${y} dy=".1em">${value}</text>
    ${name === null ? nothing : svg`<text class="end-name" x=${x} y=${y} dy="1.35em">${name}</text>`}
  </g>`;
}

function drawHeading(
  { text, value, hue, x, y }: NonNullable<AdoptionPanel['heading']>,
  panel: AdoptionPanel,
): TemplateResult {
  return svg`<g class="end-label hue-${hue}">
    <text class="end-name" x=${x} y=${y}>${text}</text>
    <text class="end-value" text-anchor="end" x=${panel.right} y=${y}>${value}</text>
  </g>`;
}

function drawReading({ x, text, anchor, points }: AdoptionReading, { upper, lower }: AdoptionPanel): TemplateResult {
  return svg`<g class="reading">
    <line x1=${x} x2=${x} y1=${upper} y2=${lower}></line>
    <text text-anchor=${anchor} x=${x} y=${upper - 6}>${text}</text>
    ${points.map(({ hue, y }) => svg`<circle class="mean hue-${hue}" cx=${x} cy=${y} r="5"></circle>`)}
  </g>`;
}
