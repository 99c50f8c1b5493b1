import { OUTCOMES, type OutcomeDefinition } from '../../../sim/index.ts';
import type { Comparison, Difference } from '../../experiments/comparison.ts';
import { comparisonSentence } from '../../experiments/comparison-document.ts';
import { type Formats, formatsFor } from '../../text/formats.ts';
import { type BlockRow, blockTable, type Cell } from '../block-table.ts';
import { differenceCell, outcomeCell, ratioCell } from '../outcome-cell.ts';
import { wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** A comparison as somebody reads it at a terminal: the answer first, then what it rests on. */
export function comparisonText(
  comparison: Comparison,
  seconds: string,
  terminal: Pick<Terminal, 'style' | 'width'>,
): string {
  const { style, width } = terminal;
  const formats = formatsFor('en', comparison.scenario.currency);
  const parts = [
    `${style.bold(comparison.scenario.name)}\n${style.dim(wrap(circumstances(comparison, formats), width))}`,
    wrap(comparisonSentence(comparison), width),
    blockTable(
      comparison.strategies.map(({ name }) => name),
      resultRows(comparison, formats),
      width,
      style,
    ),
    ...differenceTables(comparison, formats, terminal),
    style.dim(wrap(provenance(comparison, seconds), width)),
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function circumstances({ organisation, weeks, replicates }: Comparison, formats: Formats): string {
  const worlds = `${formats.whole(replicates)} ${replicates === 1 ? 'world' : 'identical worlds'} for each`;
  return `${organisation.name}, ${formats.whole(organisation.employees)} employees · ${weeks} weeks · ${worlds}`;
}

function resultRows(comparison: Comparison, formats: Formats): BlockRow[] {
  const { strategies } = comparison;
  const row = ({ id, label, unit }: OutcomeDefinition): BlockRow => ({
    kind: 'values',
    label,
    cells: strategies.map(({ outcomes }) => outcomeCell(outcomes[id]!, unit, formats)),
  });
  return [
    { kind: 'heading', text: 'What comes of it', note: 'mean and its 95% interval' },
    ...headline()
      .filter((outcome) => !isResource(outcome))
      .map(row),
    { kind: 'heading', text: 'What it takes', note: '' },
    ...headline().filter(isResource).map(row),
    {
      kind: 'values',
      label: 'Cost per sustained user',
      cells: strategies.map(({ costPerSustainedUser }) => ratioCell(costPerSustainedUser, formats)),
    },
    { kind: 'heading', text: 'How the worlds end', note: 'share of worlds' },
    ...familyRows(comparison, formats),
  ];
}

function familyRows({ strategies }: Comparison, formats: Formats): BlockRow[] {
  const families = [...new Set(strategies.flatMap((strategy) => strategy.families.map(({ family }) => family)))];
  return families.map((family) => ({
    kind: 'values',
    label: family,
    cells: strategies.map(({ families: shares }): Cell => {
      const found = shares.find((share) => share.family === family);
      return { value: found === undefined ? '·' : formats.share(found.share), spread: '' };
    }),
  }));
}

function differenceTables(
  { differences, strategies }: Comparison,
  formats: Formats,
  terminal: Pick<Terminal, 'style' | 'width'>,
): string[] {
  if (differences.length === 0) return [];
  const nameOf = (id: string): string => strategies.find((strategy) => strategy.id === id)!.name;
  const reference = nameOf(differences[0]!.reference);
  const rows: BlockRow[] = [
    {
      kind: 'heading',
      text: `Against ${reference}`,
      note: 'in the same worlds: mean difference, 95% interval, worlds won',
    },
    ...headline().map(({ id, label, unit }): BlockRow => ({
      kind: 'values',
      label,
      cells: differences.map((difference) => wonCell(difference, id, unit, formats)),
    })),
    {
      kind: 'values',
      label: 'Cost per additional sustained user',
      cells: differences.map((difference) => ratioCell(difference.costPerAdditionalSustainedUser, formats)),
    },
  ];
  return [
    blockTable(
      differences.map(({ strategy }) => nameOf(strategy)),
      rows,
      terminal.width,
      terminal.style,
    ),
  ];
}

function wonCell({ outcomes }: Difference, id: string, unit: OutcomeDefinition['unit'], formats: Formats): Cell {
  const difference = outcomes[id]!;
  const cell = differenceCell(difference, unit, formats);
  if (difference.mean === null) return cell;
  const won = `won ${difference.wins} of ${difference.n}`;
  return { value: cell.value, spread: cell.spread === '' ? won : `${cell.spread}, ${won}` };
}

function headline(): OutcomeDefinition[] {
  return OUTCOMES.filter((outcome) => outcome.headline && outcome.id !== 'costPerSustainedUser');
}

function isResource({ unit }: OutcomeDefinition): boolean {
  return unit === 'money' || unit === 'hours';
}

function provenance(comparison: Comparison, seconds: string): string {
  const { seed, modelVersion, replicates, replicatesAsked, scenario } = comparison;
  const partly = replicates < replicatesAsked ? ` (of ${replicatesAsked} asked for)` : '';
  return `${scenario.name} · seed ${seed} · ${replicates} replicates${partly} · model version ${modelVersion} · ${seconds}`;
}
