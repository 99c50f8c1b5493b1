import { OUTCOMES, type RunRecord, SERIES } from '../../../sim/index.ts';
import type { ShownRun } from '../../experiments/run-document.ts';
import { formatsFor } from '../../text/formats.ts';
import { outcomeValue } from '../outcome-cell.ts';
import { textTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { overflowLines } from './overflow-lines.ts';
import { sparkline } from './sparkline.ts';

/** Between rows of the table so many weeks pass; the last week is always shown. */
const EVERY_WEEKS = 13;

const COLUMNS = [
  'reached',
  'tried',
  'weeklyActive',
  'contributors',
  'sustained',
  'posts',
  'replies',
  'questionsOpen',
] as const;

/** A run as somebody reads it at a terminal: how it went, then what came of it. */
export function runText({ scenario, strategy, organisation, record }: ShownRun, { style }: Terminal): string {
  const formats = formatsFor('en', scenario.currency);
  const head = `${organisation}, ${formats.whole(record.employees)} employees · ${record.weeks} weeks · seed ${record.seed}`;
  const outcomes = OUTCOMES.filter(
    ({ id, headline, onRequest }) => headline || (onRequest === true && record.outcomes[id] !== null),
  ).map(({ id, label, unit }) => [`  ${label}`, outcomeValue(record.outcomes[id], unit, formats)]);
  return [
    '',
    style.bold(`${strategy.name}, one world`),
    style.dim(head),
    '',
    weekly(record, style.bold),
    '',
    style.bold('What comes of it'),
    textTable([{ align: 'left' }, { align: 'right' }], [...outcomes, ['  Ended as', record.outcomeFamily]]),
    '',
    ...overflowLines(record.overflow).flatMap((line) => [style.warn(line), '']),
    style.dim(`digest ${record.digest}`),
    '',
  ].join('\n');
}

function weekly({ series, weeks }: RunRecord, bold: (text: string) => string): string {
  const weeksShown = Array.from({ length: weeks }, (_, week) => week).filter(
    (week) => week % EVERY_WEEKS === 0 || week === weeks - 1,
  );
  const label = (id: (typeof COLUMNS)[number]): string => SERIES.find((entry) => entry.id === id)!.label;
  const rows = COLUMNS.map((id) => [
    `  ${label(id)}`,
    sparkline(series[id]),
    ...weeksShown.map((week) => series[id][week]!.toLocaleString('en')),
  ]);
  const header = ['Week', '', ...weeksShown.map(String)].map((cell) => bold(cell));
  return textTable(
    [{ align: 'left' }, { align: 'left' }, ...weeksShown.map(() => ({ align: 'right' as const }))],
    [header, ...rows],
  );
}
