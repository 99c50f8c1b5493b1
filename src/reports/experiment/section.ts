import { html, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../../sim/index.ts';
import { definitionOf } from '../../experiments/results/summarise-results.ts';
import { textOf } from './text-of.ts';
import type { ReportContext } from './report-context.ts';

export function section(title: string, content: TemplateResult): TemplateResult {
  return html`
    <section>
      <h2>${title}</h2>
      ${content}
    </section>
  `;
}

/** Flags are shares of worlds, which a distribution or a difference world by world shows badly. */
export function comparable(outcomes: readonly OutcomeId[]): readonly OutcomeId[] {
  return outcomes.filter((outcome) => definitionOf(outcome).unit !== 'flag');
}

/** Which colour is whose. */
export function key({ plans }: ReportContext): TemplateResult {
  return html`
    <p class="key">
      ${plans.map(
        ({ name, hue }) => html`
          <span class="hue-${hue}">
            <span class="swatch"></span>
            ${name}
          </span>
        `,
      )}
    </p>
  `;
}

/** Clauses as one sentence, to stand after a colon. */
export function sentence(clauses: readonly string[]): string {
  return `${clauses.join('; ')}.`;
}

/** Where a picture comes from. */
export function provenance({ results, summary, text, formats }: ReportContext): string {
  const { manifest } = results;
  return text.charts.provenance(
    {
      scenario: textOf(manifest.experiment['name']) ?? manifest.scenario.name,
      seed: manifest.seed,
      replicates: summary.replicates,
      modelVersion: manifest.modelVersion,
    },
    formats,
  );
}
