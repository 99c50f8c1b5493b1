import { html, nothing, type TemplateResult } from 'lit';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import type { SweepFound } from '../../text/en/report.ts';
import { type ReportContext, written } from './report-context.ts';
import { textOf } from './text-of.ts';

/** The question, and what was found in a sentence or two. */
export function head(context: ReportContext): TemplateResult {
  const { results, summary, text } = context;
  const { manifest } = results;
  const found = foundIn(context);
  const name = textOf(manifest.experiment['name']) ?? manifest.scenario.name;
  const description = textOf(manifest.experiment['description']) ?? manifest.scenario.description;
  return html`
    <header>
      <p class="kicker">${text.report.kicker}</p>
      <h1>${name}</h1>
      ${
        description === ''
          ? nothing
          : html`
              <p class="deck">${description}</p>
            `
      }
      ${
        manifest.complete
          ? nothing
          : html`
              <p class="deck">${text.report.unfinished}</p>
            `
      }
      <p class="found">
        ${found === null || summary.points.length === 0 ? text.report.nothing : text.report.found(found)}
      </p>
      <p class="quiet">${text.report.simulated}</p>
    </header>
  `;
}

function foundIn({ summary, plans, formats }: ReportContext): SweepFound | null {
  const [outcome] = summary.outcomes;
  if (outcome === undefined) return null;
  const definition = definitionOf(outcome);
  const estimates = summary.overall.strategies.map(({ outcomes }) => outcomes[outcome]!);
  const sign = definition.better === 'lower' ? -1 : 1;
  const ranked = estimates.map((_, at) => at).filter((at) => estimates[at]!.mean !== null);
  const [best] = ranked.sort((a, b) => sign * (estimates[b]!.mean! - estimates[a]!.mean!));
  if (best === undefined) return null;
  const value = (at: number): string => written(definition, estimates[at]!.mean, formats, estimates[at]);
  return {
    outcome: definition.label,
    better: definition.better,
    best: plans[best]!.name,
    bestValue: value(best),
    reference: plans[0]!.name,
    referenceValue: value(0),
    isReferenceBest: best === 0,
    points: summary.points.length,
    clearAt: summary.overall.strategies[best]!.against?.[outcome]?.betterAt ?? 0,
  };
}
