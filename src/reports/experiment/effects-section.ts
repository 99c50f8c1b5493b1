import { html, nothing, type TemplateResult } from 'lit';
import { drawEffects } from '../../charts/effects/draw.ts';
import { layoutEffects } from '../../charts/effects/layout.ts';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { figure, table, TYPE } from './figure.ts';
import { levelText } from './level-text.ts';
import { mostMoving } from './movement.ts';
import { isShare, type ReportContext, written, writtenInterval } from './report-context.ts';
import { key, section } from './section.ts';

/** Means by the levels of each factor. */
export function effectsSection(context: ReportContext): TemplateResult | typeof nothing {
  const { summary, plans, text, formats } = context;
  const factors = summary.factors.filter(({ levels }) => levels.length > 1);
  if (factors.length === 0) return nothing;
  return section(
    text.report.effects,
    html`
      ${key(context)}
      ${summary.outcomes.map((outcome) => {
        const definition = definitionOf(outcome);
        const panels = factors.map(({ path, label, levels }) => ({
          id: path,
          name: label,
          levels: levels.map((level) => levelText(level, formats)),
          lines: plans.map(({ hue }, plan) => ({
            hue,
            means: levels.map(({ strategies }) => {
              const { mean, low, high } = strategies[plan]!.outcomes[outcome]!;
              return mean === null ? null : { mean, low: low ?? mean, high: high ?? mean };
            }),
          })),
        }));
        const ends = isShare(definition) ? { from: 0, to: null } : { from: null, to: null };
        const write = (value: number): string => written(definition, value, formats);
        const { columns } = text.report;
        const rows = factors.flatMap(({ label, levels }) =>
          levels.map((level) => [
            label,
            levelText(level, formats),
            ...plans.map((_, plan) => {
              const estimate = level.strategies[plan]!.outcomes[outcome]!;
              return `${written(definition, estimate.mean, formats, estimate)} (${writtenInterval(definition, estimate, formats)})`;
            }),
          ]),
        );
        const movement = mostMoving(context, outcome);
        return figure({
          title: movement === null ? text.report.movesNothing(definition.label) : text.report.moves(movement),
          note: text.report.effectsNote(definition.label),
          draw: (width) =>
            drawEffects(
              layoutEffects(panels, { width, type: TYPE, write, ...ends }),
              text.report.summaryOfEffects(
                definition.label,
                factors.map(({ label }) => label),
              ),
            ),
          table: table(
            [text.report.factor, columns.level, ...plans.map(({ name }) => name)],
            rows,
            plans.map((_, plan) => plan + 2),
          ),
          context,
        });
      })}
    `,
  );
}
