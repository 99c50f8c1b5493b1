import { html, svg, type TemplateResult } from 'lit';
import type { QuartersLayout, QuartersPanel } from './layout.ts';

export function drawQuarters({ width, height, panels }: QuartersLayout, summary: string): TemplateResult {
  return html`
    <svg
      class="chart quarters"
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

function drawPanel(panel: QuartersPanel): TemplateResult {
  const { name, hue, x, width, headingY, zero, money, hours, mostMoney, mostHours } = panel;
  const tallest = (columns: QuartersPanel['money']) =>
    columns.reduce(
      (most, column) => (column.height > most.height ? column : most),
      columns[0] ?? { x, y: zero, width: 0, height: 0 },
    );
  const middle = (column: { readonly x: number; readonly width: number }) =>
    Math.max(x + 24, Math.min(x + width - 24, column.x + column.width / 2));
  return svg`<g class="hue-${hue}">
    <text class="end-name" x=${x} y=${headingY}>${name}</text>
    ${money.map((column) => svg`<rect class="cost" x=${column.x} y=${column.y} width=${column.width} height=${column.height}></rect>`)}
    ${hours.map((column) => svg`<rect class="cost cost-people" x=${column.x} y=${column.y} width=${column.width} height=${column.height}></rect>`)}
    <line class="base" x1=${x} x2=${x + width} y1=${zero} y2=${zero}></line>
    <text class="tick" text-anchor="middle" x=${middle(tallest(money))} y=${mostMoney.y}>${mostMoney.text}</text>
    <text class="tick" text-anchor="middle" x=${middle(tallest(hours))} y=${mostHours.y}>${mostHours.text}</text>
  </g>`;
}
