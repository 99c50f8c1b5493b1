import { html, nothing, type TemplateResult } from 'lit';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { factorLevels } from '../../experiments/results/factor-levels.ts';
import { table } from './figure.ts';
import { textOf } from './text-of.ts';
import { levelText, valueText } from './level-text.ts';
import { isShare, type ReportContext, written } from './report-context.ts';
import { section } from './section.ts';

const MOST_VALUES = 12;

/** What was asked: the organisation, the plans, the factors and how they were combined. */
export function designSection({ results, summary, plans, text, formats }: ReportContext): TemplateResult {
  const { manifest, factors } = results;
  const { scenario, experiment, points, replicates, seed } = manifest;
  const kind = designKind(experiment['design']) ?? (factors.length === 0 ? 'the scenario itself' : 'factorial');
  const { organisation, weeks } = scenario;
  return section(
    text.report.asked,
    html`
      <p>
        ${organisation.name}, ${formats.whole(organisation.figures.employees)} employees;
        ${text.units.weeksSpan(weeks)}.
        ${text.report.designText(
          kind,
          points,
          text.report.replicates(replicates, summary.replicates),
          seed,
          text.report.seeds(experiment['seeds'] === 'own'),
        )}
      </p>
      <h3>${text.report.plans}</h3>
      <dl class="plans">
        ${plans.map(
          ({ name, hue, description }) => html`
            <dt class="hue-${hue} plan">${name}</dt>
            <dd>${description}</dd>
          `,
        )}
      </dl>
      ${
        factors.length === 0
          ? nothing
          : html`
              <h3>${text.report.design}</h3>
              <div class="scroll" tabindex="0" role="region" aria-label=${text.report.design}>
                ${table(
                  [text.report.factor, '', text.report.values],
                  factors.map((factor) => {
                    const levels = factorLevels(factor);
                    const isRange = levels.some(({ from }) => from !== null) || levels.length > MOST_VALUES;
                    const ends = { value: null, from: levels[0]?.from ?? null, to: levels.at(-1)?.to ?? null };
                    const values = isRange
                      ? levelText(ends, formats)
                      : levels.map(({ value }) => valueText(value, formats)).join(', ');
                    return [
                      factor.label,
                      html`
                        <code>${factor.path}</code>
                      `,
                      `${values}${unitText(factor.unit)}`,
                    ];
                  }),
                )}
              </div>
            `
      }
    `,
  );
}

function unitText(unit: string): string {
  return unit === '' || unit === 'share' ? '' : ` (${unit})`;
}

function designKind(design: unknown): string | null {
  if (typeof design === 'string') return design;
  const kind = (design as { readonly kind?: unknown } | null | undefined)?.kind;
  return textOf(kind);
}

export function enoughSection({ summary, plans, text, formats }: ReportContext): TemplateResult | typeof nothing {
  if (summary.precision.length === 0) return nothing;
  const { columns, enoughYes, enoughNo, difference, enough, enoughNote } = text.report;
  const rows = summary.precision.map(({ outcome, of, point, strategy, n, halfWidth, wished, enough: yes, more }) => {
    const definition = definitionOf(outcome);
    const half = (value: number): string =>
      `±${isShare(definition) ? formats.points(value) : written(definition, value, formats)}`;
    return [
      of === 'mean' ? definition.label : difference(definition.label),
      `${columns.point} ${point}, ${plans.find(({ id }) => id === strategy)?.name ?? strategy}`,
      formats.whole(n),
      half(halfWidth),
      half(wished),
      yes ? enoughYes : enoughNo(more === null ? null : formats.whole(more)),
    ];
  });
  const heads = [columns.outcome, columns.where, columns.worlds, columns.now, columns.wished, columns.verdict];
  return section(
    enough,
    html`
      <p class="note">${enoughNote}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${enough}>${table(heads, rows, [2, 3, 4])}</div>
    `,
  );
}

export function failuresSection({ results, summary, text }: ReportContext): TemplateResult {
  const { failures } = results.cube;
  const { failed, timedOut } = summary.runs;
  const { columns } = text.report;
  if (failed + timedOut === 0)
    return section(
      text.report.failures,
      html`
        <p>${text.report.noFailures}</p>
      `,
    );
  return section(
    text.report.failures,
    html`
      <p>${text.report.failuresNote(failed, timedOut, failures.length)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.report.failures}>
        ${table(
          [columns.point, columns.plan, columns.seed, columns.status, columns.message],
          failures.map(({ point, strategy, seed, status, message }) => [
            String(point),
            strategy,
            seed,
            status,
            message,
          ]),
          [0],
        )}
      </div>
    `,
  );
}

/** Everything somebody needs to make the same again. */
export function manifestSection({ results, text, formats }: ReportContext): TemplateResult {
  const { manifest } = results;
  const facts: readonly (readonly [string, string])[] = [
    ['Groundswell', manifest.version],
    ['Model version', String(manifest.modelVersion)],
    ['Format', manifest.format],
    ['Identity', manifest.identity],
    ['Seed', manifest.seed],
    ...(manifest.shard === null ? [] : [['Shard', `${manifest.shard.index} of ${manifest.shard.of}`] as const]),
    ...manifest.files.map(
      ({ name, rows, bytes, sha256 }) =>
        [name, `${formats.whole(rows)} rows, ${formats.whole(bytes)} bytes, SHA-256 ${sha256}`] as const,
    ),
  ];
  return section(
    text.report.manifest,
    html`
      <p class="note">${text.report.manifestNote}</p>
      <dl class="facts">
        ${facts.map(
          ([name, value]) => html`
            <dt>${name}</dt>
            <dd>${value}</dd>
          `,
        )}
      </dl>
      <details>
        <summary>${text.report.experimentFile}</summary>
        <pre tabindex="0">${JSON.stringify(manifest.experiment, null, 2)}</pre>
      </details>
    `,
  );
}
