import type { Finding, PatternReport, PatternsReport } from '../../experiments/patterns/pattern-report.ts';
import { styleFor } from '../style.ts';
import { figure, statisticCells } from './pattern-cells.ts';
import { summary } from './patterns-text.ts';

const HEADS = ['', 'statistic', 'band', 'sampled worlds', '90 % of worlds', 'worlds in', 'no influence', 'defaults'];

/** The report as tables for docs/validation.md: structural patterns, then contrasts. */
export function patternsMarkdown(report: PatternsReport): string {
  const tables = (['structural', 'contrast'] as const).flatMap((kind) => {
    const patterns = report.patterns.filter(({ pattern }) => pattern.kind === kind);
    return patterns.length === 0 ? [] : [table(patterns, report.worlds)];
  });
  const provenance = `${report.worlds} sampled worlds and ${report.defaultWorlds} at default parameters, seed ${report.seed}, ${report.lucks} lucks measured in each, ${report.runs.toLocaleString('en')} runs, model version ${report.modelVersion}.`;
  const beside = report.patterns.flatMap(({ pattern, beside: facts }) =>
    facts.map(({ label, value }) => `Beside ${pattern.id}: ${label}, median ${figure(value)}.`),
  );
  return [provenance, ...tables, ...beside, ...summary(report, styleFor(false))].join('\n\n') + '\n';
}

function table(patterns: readonly PatternReport[], worlds: number): string {
  const mark = (text: string, { passes }: Finding): string => (passes ? text : `**${text}**`);
  const rows = patterns.flatMap(({ pattern, statistics, passes }) =>
    statistics.map((report, place) => {
      const cells = statisticCells(report, worlds);
      return [
        place === 0 ? `${pattern.id}${passes ? '' : ' **fails**'}` : '',
        cells.label,
        cells.band,
        mark(cells.sampled, report.sampled),
        cells.spread,
        cells.worlds,
        mark(cells.withoutInfluence, report.withoutInfluence),
        mark(cells.atDefaults, report.atDefaults),
      ];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEADS), line(HEADS.map(() => '---')), ...rows.map(line)].join('\n');
}
