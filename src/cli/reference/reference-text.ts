import { REFERENCE_DECLARATIONS } from '../../experiments/reference/reference-declarations.ts';
import type { ReferenceResult, ReferenceRow } from '../../experiments/reference/reference.ts';
import { UNDEFINED_MARK } from '../../text/formats.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { conditionsOf } from './conditions.ts';
import { optionName } from './reference-options.ts';

const DIGITS = 6;

/** Theory and engine side by side, as somebody reads them at a terminal. */
export function referenceText(result: ReferenceResult, { style, width }: Terminal): string {
  const declaration = REFERENCE_DECLARATIONS.find(({ id }) => id === result.model)!;
  const settings = Object.entries(result.values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${optionName(name)} ${value}`);
  return [
    '',
    style.bold(`${declaration.label}: theory, and the same engine`),
    wrap(declaration.help, width),
    style.dim(wrap(`${[...settings, `--seed ${result.seed}`].join(' ')}`, width)),
    '',
    table(result.rows, style.bold),
    '',
    style.dim(wrap(`Standard error of the mean over ${worlds(result)}. Theory: ${declaration.source}.`, width)),
    '',
  ].join('\n');
}

function worlds({ replicates, headline }: ReferenceResult): string {
  if (replicates === 1 && headline.standardError === 0) return 'one world, where chance plays no part';
  return replicates === 1 ? 'one world: it takes two' : `${replicates} worlds`;
}

function table(rows: readonly ReferenceRow[], bold: (text: string) => string): string {
  const conditions = conditionsOf(rows);
  const header = ['Quantity', ...conditions, 'theory', 'simulated', 'std. error', 'difference', '÷ error'].map(bold);
  return textTable(
    header.map((_, column) => ({ align: column === 0 ? 'left' : 'right' })),
    [
      header,
      ...rows.map((row) => [
        row.quantity,
        ...conditions.map((name) => (row.at[name] === undefined ? '' : String(Number(row.at[name].toPrecision(5))))),
        theoryOf(row),
        row.simulated.toFixed(DIGITS),
        row.standardError === null ? UNDEFINED_MARK : row.standardError.toFixed(DIGITS),
        signed(row.difference, DIGITS),
        row.standardError === null || row.standardError === 0
          ? UNDEFINED_MARK
          : signed(row.difference / row.standardError, 1),
      ]),
    ],
  );
}

function theoryOf({ theory, low, high }: ReferenceRow): string {
  if (theory !== null) return theory.toFixed(DIGITS);
  return `${low!.toFixed(DIGITS)} to ${high!.toFixed(DIGITS)}`;
}

function signed(value: number, digits: number): string {
  const written = Math.abs(value).toFixed(digits);
  if (Number(written) === 0) return written;
  return `${value < 0 ? '−' : '+'}${written}`;
}
