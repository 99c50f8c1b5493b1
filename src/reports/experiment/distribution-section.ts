import { html, type TemplateResult } from 'lit';
import { familyShares } from '../../analysis/family-shares.ts';
import { quantileOfSorted } from '../../analysis/quantile.ts';
import { drawDistribution } from '../../charts/distribution/draw.ts';
import { layoutDistribution } from '../../charts/distribution/layout.ts';
import { drawFamilies } from '../../charts/families/draw.ts';
import { layoutFamilies } from '../../charts/families/layout.ts';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { FAMILY_ORDER } from '../../text/en/charts.ts';
import { figure, table, TYPE } from './figure.ts';
import { allValues, isShare, type ReportContext, written } from './report-context.ts';
import { comparable, section, sentence } from './section.ts';

/** How runs end: the values of outcomes, and the kinds of story. */
export function distributionSection(context: ReportContext): TemplateResult {
  const { summary, plans, text, formats, results } = context;
  const families = plans.map((plan, position) => ({
    ...plan,
    families: familyShares(summary.points.flatMap(({ point }) => results.cube.families(point - 1, position))),
  }));
  const counts = families.map((plan) => plan.families.reduce((sum, { count }) => sum + count, 0));
  const labels = text.charts.families.label;
  const hasFamily = (family: string): boolean =>
    families.some((plan) => plan.families.some((share) => share.family === family));
  return section(
    text.report.distribution,
    html`
      ${comparable(summary.outcomes).map((outcome) => {
        const definition = definitionOf(outcome);
        const values = plans.map((plan, position) => ({ ...plan, values: allValues(context, position, outcome) }));
        const ends = isShare(definition) ? { from: 0, to: 1 } : { from: null, to: null };
        const write = (value: number): string => written(definition, value, formats);
        const quantile = (all: Float64Array, p: number): string =>
          all.length === 0 ? '' : write(quantileOfSorted(all, p));
        const inWords = values.map(({ name, values: all }) => text.report.medianOf(name, quantile(all, 0.5)));
        return figure({
          title: `${definition.label}: ${sentence(inWords)}`,
          note: text.report.distributionNote(definition.label),
          draw: (width) =>
            drawDistribution(
              layoutDistribution(values, { width, type: TYPE, write, ...ends }),
              text.report.summaryOfDistribution(definition.label, inWords),
            ),
          table: table(
            [text.report.columns.plan, '5%', '25%', '50%', '75%', '95%'],
            values.map(({ name, values: all }) => [
              name,
              ...[0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantile(all, p)),
            ]),
            [1, 2, 3, 4, 5],
          ),
          context,
        });
      })}
      ${figure({
        title: text.report.families,
        note: text.charts.families.subtitle(FAMILY_ORDER.filter((family) => hasFamily(family))),
        draw: (width) =>
          drawFamilies(
            layoutFamilies(families, {
              width,
              type: TYPE,
              order: FAMILY_ORDER,
              write: (family, count) => `${labels(family)}: ${formats.whole(count)}`,
            }),
            text.report.families,
          ),
        table: table(
          [text.report.columns.plan, ...FAMILY_ORDER.map(labels)],
          families.map(({ name, families: shares }, position) => [
            name,
            ...FAMILY_ORDER.map((family) => {
              const count = shares.find((share) => share.family === family)?.count ?? 0;
              return text.report.of(count, counts[position]!, formats);
            }),
          ]),
          FAMILY_ORDER.map((_, column) => column + 1),
        ),
        context,
      })}
    `,
  );
}
