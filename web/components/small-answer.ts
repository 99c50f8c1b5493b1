import { html, type TemplateResult } from 'lit';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption } from '../../src/charts/adoption/layout.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { text } from '../state/language.ts';
import { formatsOf, type Pictured } from './figure.ts';
import { phrases } from './phrases.ts';

export interface SmallAnswerParts {
  readonly pictured: Pictured;
  readonly width: number;
  readonly type: number;
  /** An earlier answer, whose medians stay as dotted lines. */
  readonly before: Comparison | null;
}

/** The answer and its picture once more, small, beside what changes it. */
export function smallAnswer({ pictured, width, type, before }: SmallAnswerParts): TemplateResult {
  const { comparison, hues, stale } = pictured;
  const formats = formatsOf(comparison);
  const { weeks, finding } = comparison;
  const layout = layoutAdoption(
    {
      strategies: comparison.strategies.map(({ id, name, series }) => ({
        id,
        name,
        hue: hues.get(id) ?? 'slate',
        series: { ...series.weeklyActive!, runs: [] },
        value: formats.share(series.weeklyActive!.median.at(-1) ?? null),
      })),
      weeks,
      arrangement: 'small',
      before: (before?.strategies ?? []).flatMap(({ id, series }) =>
        hues.has(id) ? [{ id, hue: hues.get(id)!, median: series.weeklyActive!.median }] : [],
      ),
      topAtLeast: 0.3,
    },
    {
      width,
      type,
      writeShare: (share) => formats.share(share),
      writeWeek: text.charts.weekTick,
      writeRead: text.charts.week,
    },
  );
  const { found } = text.findingText(finding, { formats, weeks });
  return html`
    <div class="change-answer ${stale ? 'stale' : ''}">
      <p class="change-found">${phrases(found, hues)}</p>
      ${drawAdoption(layout, text.charts.adoption.smallSummary)}
    </div>
  `;
}
