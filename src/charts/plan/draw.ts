import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Hue } from '../hues.ts';
import type { PlanLayout, PlanRow } from './layout.ts';

export interface PlanWords {
  readonly summary: string;
  readonly budget: string;
  readonly planned: string;
  readonly over: string;
}

/** Puts into the row of a lever what can be taken hold of. */
export type Handles = (row: PlanRow) => TemplateResult | typeof nothing;

/**
 * The plan on its time line, with the money it takes below.
 *
 * @param handles  absent where the plan is only looked at: then the whole is one picture
 */
export function drawPlan(layout: PlanLayout, hue: Hue, words: PlanWords, handles?: Handles): TemplateResult {
  const { width, height } = layout;
  return html`
    <svg
      class="chart plan-lines hue-${hue}"
      role=${handles === undefined ? 'img' : 'group'}
      aria-label=${words.summary}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${drawAxis(layout)} ${layout.rows.map((row) => drawRow(row, layout, handles))} ${drawSpending(layout, words)}
    </svg>
  `;
}

function drawAxis({ weekTicks, axisY, reviews, spending }: PlanLayout): TemplateResult {
  return svg`
    ${weekTicks.map(
      ({ x, text, anchor }) => svg`
        <line class="tick-mark" x1=${x} x2=${x} y1="0" y2=${spending.lower}></line>
        <text class="tick" text-anchor=${anchor} x=${x} y=${axisY + 22}>${text}</text>`,
    )}
    ${reviews.map(({ x, y }) => svg`<path class="review" d="M${x},${y - 5}l5,5l-5,5l-5,-5Z"></path>`)}`;
}

function drawRow(row: PlanRow, { left, right }: PlanLayout, handles?: Handles): TemplateResult {
  return svg`<g class="lever ${row.selected ? 'selected' : ''}" data-row=${row.index}>
    <line class="grid" x1=${left} x2=${right} y1=${row.lower} y2=${row.lower}></line>
    <path class="lever-bar" d=${row.path}></path>
    ${row.open ? svg`<path class="lever-on" d="M${row.stop - 3},${row.lower - 14}l5,6l-5,6"></path>` : nothing}
    <text class="lever-name" x=${row.labelX} y=${row.labelY}>${row.label}</text>
    <text class="tick" text-anchor=${row.writtenX === 0 ? 'start' : 'end'} x=${row.writtenX} y=${row.writtenY}>${row.written}</text>
    ${handles?.(row) ?? nothing}
  </g>`;
}

function drawSpending({ spending, left, right, quarters }: PlanLayout, words: PlanWords): TemplateResult {
  const { lower, path, edge, budgetPath, budgetY, budgetText, totalText, totalY, over } = spending;
  return svg`<g class="spending">
    <path class="spent" d=${path}></path>
    ${over === null ? nothing : svg`<path class="overspent" d=${over.path}></path>`}
    <path class="spent-edge" d=${edge}></path>
    <line class="base" x1=${left} x2=${right} y1=${lower} y2=${lower}></line>
    <path class="budget" d=${budgetPath}></path>
    <text class="budget-text" x=${left + 4} y=${budgetY - 5}>${words.budget} ${budgetText}</text>
    <text class="planned-text ${over === null ? '' : 'over'}" text-anchor="end" x=${right} y=${totalY - 5}>${
      over === null ? words.planned : words.over
    } ${totalText}</text>
    ${quarters.map(
      ({ x, y, money, hours }) => svg`
        <text class="tick" text-anchor="middle" x=${x} y=${y}>${money}</text>
        ${hours === null ? nothing : svg`<text class="tick" text-anchor="middle" x=${x} y=${y + 18}>${hours}</text>`}`,
    )}
  </g>`;
}
