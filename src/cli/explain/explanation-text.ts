import type { WeekExplained } from '../../../sim/index.ts';
import { type EmployeeExplained, namesOf } from '../../experiments/explain-employee.ts';
import { explanationSentences, termValue } from '../../text/en/explanation.ts';
import { type Formats, formatsFor, UNDEFINED_MARK } from '../../text/formats.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const RIGHT = { align: 'right' } as const;
const LEFT = { align: 'left' } as const;

/** An employee's week as somebody reads it at a terminal: in words, then term by term, then what would have turned it. */
export function explanationText(
  { strategy, seed, explained }: EmployeeExplained,
  name: string,
  organisation: string,
  currency: string,
  { style, width }: Terminal,
): string {
  const formats = formatsFor('en', currency);
  const { decision, hearing, turningPoints } = explained;
  const row = name === String(decision.employee) ? '' : ` (row ${decision.employee})`;
  const parts = [
    `${style.bold(`Employee ${name} in week ${decision.week}`)}\n${style.dim(`${strategy.name}, ${organisation} · seed ${seed}${row}`)}`,
    wrap(explanationSentences(explained, namesOf, formats).join(' '), width),
  ];
  if (hearing !== null) parts.push(hearingTable(hearing, formats, style.bold));
  if (decision.aware && decision.terms.length > 0) parts.push(termsTable(explained, style.bold));
  if (turningPoints.length > 0) parts.push(turningTable(explained, formats, style.bold));
  return `\n${parts.join('\n\n')}\n`;
}

function hearingTable(
  hearing: NonNullable<WeekExplained['hearing']>,
  formats: Formats,
  bold: (text: string) => string,
): string {
  const rows = hearing.terms.map(({ label, value }) => [`  ${label}`, value.toFixed(4)]);
  return textTable(
    [LEFT, RIGHT],
    [
      [bold('How one hears of it, as rates of this week')],
      ...rows,
      [bold('  In all'), hearing.hazard.toFixed(4)],
      ['  Chance to hear of it', formats.share(hearing.probability)],
      ['  This week’s luck (below the sum: heard)', hearing.wait.toFixed(4)],
    ],
  );
}

function termsTable({ decision, before }: WeekExplained, bold: (text: string) => string): string {
  const last = before !== null && before.aware ? before : null;
  const row = (label: string, value: number, then: number | undefined): string[] => [
    label,
    termValue(value),
    then === undefined ? UNDEFINED_MARK : termValue(then),
    then === undefined ? UNDEFINED_MARK : termValue(value - then),
  ];
  const terms = decision.terms.map(({ label, value }, place) => row(`  ${label}`, value, last?.terms[place]?.value));
  return textTable(
    [LEFT, RIGHT, RIGHT, RIGHT],
    [
      ['What was weighed', 'this week', 'last week', 'change'].map(bold),
      ...terms,
      row(bold('  Sum: above 0 is use'), decision.utility, last?.utility),
    ],
  );
}

function turningTable({ turningPoints }: WeekExplained, formats: Formats, bold: (text: string) => string): string {
  const rows = turningPoints.map((point) => {
    const { leverLabel, fieldLabel } = namesOf(point);
    const from = point.from === null ? 'not at work' : formats.number(point.from);
    return [
      `  ${leverLabel}: ${fieldLabel.toLowerCase()}`,
      from,
      formats.number(point.to),
      formats.money(point.cents / 100),
    ];
  });
  return textTable(
    [LEFT, RIGHT, RIGHT, RIGHT],
    [['Would have turned this week’s decision, all else held', 'was', 'needed', 'more money'].map(bold), ...rows],
  );
}
