import { html, nothing, type TemplateResult } from 'lit';
import { drawSpans } from '../../charts/spans/draw.ts';
import { layoutSpans, MOST_SPANS } from '../../charts/spans/layout.ts';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { figure, table, TYPE } from './figure.ts';
import { type ReportContext, writtenDifference } from './report-context.ts';
import { comparable, key, section, sentence } from './section.ts';

const MOST_ROWS = 200;

/** Differences to the reference at every point. */
export function differencesSection(context: ReportContext): TemplateResult | typeof nothing {
  const { summary, plans, text, formats } = context;
  const others = plans.slice(1);
  if (others.length === 0 || summary.points.length === 0) return nothing;
  return section(
    text.report.differences,
    html`
      ${key(context)}
      ${comparable(summary.outcomes).map((outcome) => {
        const definition = definitionOf(outcome);
        const at = (plan: number) => summary.points.map(({ strategies }) => strategies[plan]!.against![outcome]!);
        const panels = others.map((plan, position) => ({
          ...plan,
          spans: at(position + 1).flatMap(({ mean, low, high }) =>
            mean === null || low === null || high === null ? [] : [{ mean, low, high }],
          ),
        }));
        const write = (value: number): string => writtenDifference(definition, value, formats);
        const inWords = panels.map(({ name, spans }) =>
          text.report.clearAt(
            name,
            plans[0]!.name,
            spans.filter(({ low }) => low > 0).length,
            spans.filter(({ high }) => high < 0).length,
            spans.length,
          ),
        );
        const rows = summary.points.slice(0, MOST_ROWS).flatMap(({ point, strategies }) =>
          others.map(({ name, hue }, position) => {
            const difference = strategies[position + 1]!.against![outcome]!;
            return [
              String(point),
              html`
                <span class="hue-${hue} plan">${name}</span>
              `,
              writtenDifference(definition, difference.mean, formats, difference),
              text.report.to(
                writtenDifference(definition, difference.low, formats, difference),
                writtenDifference(definition, difference.high, formats, difference),
              ),
              formats.share(difference.better.share),
              formats.whole(difference.n),
            ];
          }),
        );
        const { columns } = text.report;
        const heads = [columns.point, columns.plan, columns.mean, columns.interval, columns.better, columns.worlds];
        return figure({
          title: `${definition.label}: ${sentence(inWords)}`,
          note: text.report.differencesNote(definition.label, plans[0]!.name, summary.points.length, MOST_SPANS),
          draw: (width) =>
            drawSpans(
              layoutSpans(panels, { width, type: TYPE, write }),
              text.report.summaryOfSpans(definition.label, inWords),
            ),
          table: html`
            ${table(heads, rows, [0, 2, 3, 4, 5])}${
              summary.points.length > MOST_ROWS
                ? html`
                    <p class="quiet">${text.report.tableCut(MOST_ROWS)}</p>
                  `
                : nothing
            }
          `,
          context,
        });
      })}
    `,
  );
}
