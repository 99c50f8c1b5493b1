import { html, type TemplateResult } from 'lit';
import { assignHues } from '../../charts/hues.ts';
import type { LoadedResults } from '../../experiments/results/loaded-results.ts';
import { summariseResults } from '../../experiments/results/summarise-results.ts';
import type { ReportText } from '../../text/en/reports.ts';
import { formatsFor } from '../../text/formats.ts';
import { designSection, enoughSection, failuresSection, manifestSection } from './facts.ts';
import { head } from './head.ts';
import type { ReportContext } from './report-context.ts';
import { differencesSection } from './differences-section.ts';
import { distributionSection } from './distribution-section.ts';
import { effectsSection } from './effects-section.ts';
import { outcomesSection } from './outcomes-section.ts';
import { textOf } from './text-of.ts';

/** A report: what its browser window is called, and what stands in it. */
export interface Report {
  readonly title: string;
  readonly content: TemplateResult;
}

/** What a sweep asked, what came of it, how sure that is, and where it comes from. */
export function experimentReport(results: LoadedResults, text: ReportText, locale: string): Report {
  const { manifest } = results;
  const hues = assignHues(manifest.strategies);
  const summary = summariseResults(results);
  const context: ReportContext = {
    results,
    summary,
    text,
    formats: formatsFor(locale, manifest.scenario.currency),
    plans: manifest.strategies.map((id) => {
      const strategy = manifest.scenario.strategies.find((one) => one.id === id);
      return { id, name: strategy?.name ?? id, description: strategy?.description ?? '', hue: hues.get(id)! };
    }),
  };
  const found = summary.points.length === 0 ? html`` : foundSections(context);
  return {
    title: textOf(manifest.experiment['name']) ?? manifest.scenario.name,
    content: html`
      <main>
        ${head(context)} ${found} ${designSection(context)} ${failuresSection(context)} ${manifestSection(context)}
      </main>
    `,
  };
}

function foundSections(context: ReportContext): TemplateResult {
  return html`
    ${outcomesSection(context)} ${differencesSection(context)} ${effectsSection(context)}
    ${distributionSection(context)} ${enoughSection(context)}
  `;
}
