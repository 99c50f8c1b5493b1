import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type { Finding, PatternReport, PatternsReport } from '../../experiments/patterns/pattern-report.ts';
import type { Style } from '../style.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { figure, percent, statisticCells } from './pattern-cells.ts';

const HEADS = ['', 'band', 'sampled', '90 % of worlds', 'worlds', 'null', 'defaults'];

const LEGEND =
  'worlds: share of sampled worlds that show it by themselves. null: the same worlds without social influence. defaults: the default organisation at default parameters.';

/** The report as somebody reads it at a terminal: every pattern with its figures, then what they come to. */
export function patternsText(
  report: PatternsReport,
  seconds: string,
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const columns = HEADS.map((_, column) => ({ align: column < 2 ? ('left' as const) : ('right' as const) }));
  const rows = report.patterns.flatMap((pattern) => [[heading(pattern, style)], ...rowsOf(pattern, report, style)]);
  const provenance = [
    `${report.worlds} sampled worlds, ${report.defaultWorlds} at defaults`,
    `seed ${report.seed}`,
    `${report.runs.toLocaleString('en')} runs`,
    `model version ${report.modelVersion}`,
    seconds,
  ];
  return [
    '',
    textTable(columns, [HEADS.map((head) => style.bold(head)), ...rows]),
    '',
    style.dim(wrap(LEGEND, width)),
    '',
    ...summary(report, style).map((line) => wrap(line, width)),
    '',
    style.dim(wrap(provenance.join(' · '), width)),
    '',
  ].join('\n');
}

function heading({ pattern, passes }: PatternReport, style: Style): string {
  const verdict = passes ? style.accent('holds') : style.warn('FAILS');
  const contrast = pattern.kind === 'contrast' ? style.dim(' (contrast)') : '';
  return `${style.bold(`${pattern.id} ${pattern.label}`)}${contrast}: ${verdict}`;
}

function rowsOf({ statistics, beside }: PatternReport, { worlds }: PatternsReport, style: Style): string[][] {
  const mark = (text: string, { passes }: Finding): string => (passes ? `${text} ✓` : style.warn(`${text} ✗`));
  return [
    ...statistics.map((report) => {
      const cells = statisticCells(report, worlds);
      return [
        `  ${cells.label}`,
        cells.band,
        mark(cells.sampled, report.sampled),
        style.dim(cells.spread),
        cells.worlds,
        mark(cells.withoutInfluence, report.withoutInfluence),
        mark(cells.atDefaults, report.atDefaults),
      ];
    }),
    ...beside.map(({ label, value }) => [style.dim(`  ${label}: ${figure(value)}`)]),
  ];
}

/** What the patterns come to; failing ones are named. */
export function summary({ patterns, structuralJointly, ...report }: PatternsReport, style: Style): string[] {
  const failing = patterns.filter(({ passes }) => !passes);
  const names = (those: readonly PatternReport[]): string => those.map(({ pattern }) => pattern.id).join(', ');
  const holding = patterns.length - failing.length;
  const empty = patterns.filter(({ passes, passesWithoutInfluence }) => passes && passesWithoutInfluence);
  return [
    style.bold(
      failing.length === 0
        ? `All ${patterns.length} patterns hold over sampled worlds.`
        : `${holding} of ${patterns.length} patterns hold over sampled worlds; ${names(failing)} ${failing.length === 1 ? 'fails' : 'fail'}.`,
    ),
    empty.length === 0
      ? 'None of those that hold is shown by worlds without social influence as well.'
      : `Worlds without social influence show ${names(empty)} as well: no evidence of influence.`,
    ...(report.structuralShare === null ? [] : [jointly(report.structuralShare, structuralJointly)]),
  ];
}

function jointly(share: number, { share: all, low, high }: ShareEstimate): string {
  return `A world shows ${percent(share)} of the structural patterns it can show by itself, on average; ${percent(all)} of worlds (${percent(low)} to ${percent(high)}) show all of them.`;
}
