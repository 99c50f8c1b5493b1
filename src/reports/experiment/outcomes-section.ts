import { html, type TemplateResult } from 'lit';
import { summarise } from '../../analysis/summarise.ts';
import { drawOutcome } from '../../charts/outcomes/draw.ts';
import { layoutOutcome } from '../../charts/outcomes/layout.ts';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { table } from './figure.ts';
import { allValues, isShare, type ReportContext, written, writtenInterval } from './report-context.ts';
import { section } from './section.ts';

const MARKS_WIDTH = 260;

/** Every outcome, plan by plan, over all points. */
export function outcomesSection(context: ReportContext): TemplateResult {
  const { summary, plans, text, formats } = context;
  const { columns } = text.report;
  return section(
    text.report.outcomes,
    html`
      <p class="note">${text.report.outcomesNote}</p>
      ${summary.outcomes.map((outcome) => {
        const definition = definitionOf(outcome);
        const summaries = plans.map((_, at) => {
          const { mean, low, high } = summary.overall.strategies[at]!.outcomes[outcome]!;
          const spread = summarise(allValues(context, at, outcome));
          // Of yes or no there is no spread to see.
          const ends = definition.unit === 'flag' ? { q05: null, q95: null } : {};
          return { ...spread, ...ends, mean, low, high };
        });
        const scale = isShare(definition) ? { from: 0, to: 1 } : { from: null, to: null };
        const marks = layoutOutcome(
          { strategies: plans.map(({ hue }, at) => ({ hue, summary: summaries[at]! })), ...scale },
          MARKS_WIDTH,
        );
        return html`
          <div class="outcome">
            <h3>${definition.label}</h3>
            <p class="quiet">${definition.help}</p>
            <div class="beside">
              ${drawOutcome(marks)}
              <div class="scroll" tabindex="0" role="region" aria-label=${definition.label}>
                ${table(
                  [
                    columns.plan,
                    columns.mean,
                    columns.interval,
                    ...(definition.unit === 'flag' ? [] : [columns.spread]),
                    columns.runs,
                  ],
                  plans.map(({ name, hue }, at) => {
                    const one = summaries[at]!;
                    const spread = { mean: null, low: one.q05, high: one.q95 };
                    return [
                      html`
                        <span class="hue-${hue} plan">${name}</span>
                      `,
                      written(definition, one.mean, formats, one),
                      writtenInterval(definition, one, formats),
                      ...(definition.unit === 'flag' ? [] : [writtenInterval(definition, spread, formats)]),
                      formats.whole(one.n),
                    ];
                  }),
                  [1, 2, 3, 4],
                )}
              </div>
            </div>
          </div>
        `;
      })}
    `,
  );
}
