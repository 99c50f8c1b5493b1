import { OUTCOMES, type OutcomeDefinition, type OutcomeId, type OutcomeUnit } from '../../../sim/index.ts';
import { type Comparison, HANDS_OFF, type StrategyResult } from '../../experiments/comparison.ts';
import type { PairedDifference, RatioEstimate, Summary } from '../../analysis/summary.ts';
import { findingText } from '../../text/en/finding.ts';
import { type Formats, formatsFor } from '../../text/formats.ts';
import { plainText } from '../../text/phrase.ts';
import { type BlockRow, blockTable, type Cell } from '../block-table.ts';
import { differenceCell, type Estimate, meanCell, ratioCell, type RowScale, rowScale } from '../outcome-cell.ts';
import type { Style } from '../style.ts';
import { wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { settlementText } from './settlement-text.ts';

/** What a comparison takes is always shown, whatever else is among the headlines. */
const RESOURCES = ['cost', 'hours', 'netValue'];

/** A comparison as somebody reads it at a terminal: the question, the answer, then what the answer rests on. */
export function comparisonText(
  comparison: Comparison,
  { seconds, untilSettled }: { readonly seconds: string; readonly untilSettled: boolean },
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const { scenario, strategies, replicates, replicatesAsked } = comparison;
  const formats = formatsFor('en', scenario.currency);
  const parts = [question(comparison, style, width)];
  if (replicates === 0) {
    parts.push(`Nothing to compare: no world was finished under every strategy.`);
  } else {
    parts.push(answer(comparison, formats, width, style.bold));
    parts.push(blockTable(names(strategies), resultRows(comparison, formats), width, style));
    if (strategies.length > 1) {
      parts.push(blockTable(names(strategies.slice(1)), differenceRows(comparison, formats), width, style));
    }
    if (untilSettled) parts.push(wrap(settlementText(comparison, formats), width));
  }
  const asked = replicates < replicatesAsked ? ` of the ${formats.whole(replicatesAsked)} asked for` : '';
  const provenance = [
    `${comparison.organisation.name}, ${formats.whole(comparison.organisation.employees)} employees`,
    `seed ${comparison.seed}`,
    `${formats.whole(replicates)} worlds${asked}`,
    `model version ${comparison.modelVersion}`,
    seconds,
  ];
  parts.push(style.dim(`${wrap(provenance.join(' · '), width)}\n${wrap(scopeOf(comparison), width)}`));
  return `\n${parts.join('\n\n')}\n`;
}

/** What intervals and worlds won are about, and what they are not about. */
function scopeOf({ assumptions }: Comparison): string {
  return assumptions === null
    ? 'Worlds differ in people and luck, not in assumptions: with --assumptions varied in those as well.'
    : `Worlds differ in people, luck and ${assumptions[0]?.changes.length ?? 0} assumptions, each drawn from its range: shares of worlds are about those ranges, no probabilities.`;
}

/** The scenario's own words; about another organisation than theirs they would be wrong. */
function question({ scenario, organisation }: Comparison, { bold, dim }: Style, width: number): string {
  if (organisation.imported) return bold(`${scenario.name}, at ${organisation.name}`);
  const description = scenario.description.trim().replaceAll(/\s+/g, ' ');
  return bold(scenario.name) + (description === '' ? '' : `\n${dim(wrap(description, width))}`);
}

function names(strategies: readonly StrategyResult[]): string[] {
  return strategies.map(({ name }) => name);
}

/** What was found stands out; how sure it is and what it costs follow. */
function answer(
  { finding, weeks }: Comparison,
  formats: Formats,
  width: number,
  bold: (text: string) => string,
): string {
  const { found, certainty, cost } = findingText(finding, { formats, weeks });
  const words = plainText(found).split(' ').map(bold);
  return wrap([words.join(' '), plainText(certainty), plainText(cost)].filter((text) => text !== '').join(' '), width);
}

function resultRows({ strategies, scenario, replicates, weeks }: Comparison, formats: Formats): BlockRow[] {
  const { currency } = scenario;
  const outcomeRow = ({ id, label, unit }: OutcomeDefinition): BlockRow => {
    const means = strategies.map(({ outcomes }) => ({ ...estimateOf(outcomes[id]), n: outcomes[id].n }));
    return scaledRow(label, unit, currency, means, ({ n, ...mean }, scale) => ({
      ...meanCell(mean, unit, scale, formats),
      // Of how many worlds it is the mean, where it is undefined in some.
      remark: n > 0 && n < replicates ? `in ${formats.whole(n)}` : '',
    }));
  };
  return [
    heading(
      `After ${weeks} weeks`,
      replicates > 1 ? `mean of ${formats.whole(replicates)} worlds ± half its 95% interval` : 'in one world',
    ),
    ...results(strategies).map(outcomeRow),
    heading('What it takes', ''),
    ...resources().map(outcomeRow),
    ratioRow(
      'Cost per sustained user',
      strategies.map(({ costPerSustainedUser }) => costPerSustainedUser),
      currency,
      formats,
    ),
    ...beyondHandsOff(strategies, currency, formats),
    heading('How the worlds end', 'share of worlds'),
    ...familyRows(strategies, formats),
  ];
}

/** What a sustained user more than under hands-off costs; where hands-off comes first, the differences say it. */
function beyondHandsOff(strategies: readonly StrategyResult[], currency: string, formats: Formats): BlockRow[] {
  const ratios = strategies.map(({ costPerSustainedUserBeyondHandsOff: ratio }) => ratio);
  if (strategies[0]?.id === HANDS_OFF || ratios.every((ratio) => ratio === null)) return [];
  const none: RatioEstimate = { n: 0, value: null, low: null, high: null };
  const name = strategies.find(({ id }) => id === HANDS_OFF)!.name;
  return [
    ratioRow(
      `Cost per extra user, from ${name}`,
      ratios.map((ratio) => ratio ?? none),
      currency,
      formats,
    ),
  ];
}

function familyRows(strategies: readonly StrategyResult[], formats: Formats): BlockRow[] {
  const families = [...new Set(strategies.flatMap((strategy) => strategy.families.map(({ family }) => family)))];
  return families.map((family) => ({
    kind: 'values',
    label: family,
    cells: strategies.map((strategy): Cell => {
      const found = strategy.families.find((share) => share.family === family);
      return { value: found === undefined ? '·' : formats.share(found.share), spread: '' };
    }),
  }));
}

function differenceRows({ strategies, differences, scenario, replicates }: Comparison, formats: Formats): BlockRow[] {
  const { currency } = scenario;
  const additional = differences.map(({ costPerAdditionalSustainedUser }) => costPerAdditionalSustainedUser);
  const note = `same ${replicates === 1 ? 'world' : 'worlds'}: difference ± half its 95% interval, worlds won`;
  return [
    heading(`Against ${strategies[0]!.name}`, note),
    ...[...results(strategies), ...resources()].map(({ id, label, unit }) =>
      scaledRow(
        label,
        unit,
        currency,
        differences.map(({ outcomes }) => ({ ...estimateOf(outcomes[id]), ...winsOf(outcomes[id]) })),
        (difference, scale) => ({
          ...differenceCell(difference, unit, scale, formats),
          remark: difference.n === 0 ? '' : `${formats.whole(difference.wins)}/${formats.whole(difference.n)}`,
        }),
      ),
    ),
    ratioRow('Cost per extra sustained user', additional, currency, formats),
  ];
}

function ratioRow(label: string, ratios: readonly RatioEstimate[], currency: string, formats: Formats): BlockRow {
  return scaledRow(label, 'money', currency, ratios, (ratio, scale) => ratioCell(ratio, scale, formats));
}

/** A row whose numbers all have the scale of the largest. */
function scaledRow<Row extends Estimate>(
  label: string,
  unit: OutcomeUnit,
  currency: string,
  estimates: readonly Row[],
  cellOf: (estimate: Row, scale: RowScale) => Cell,
): BlockRow {
  const scale = rowScale(
    estimates.map(({ value }) => value),
    unit,
    currency,
  );
  return { kind: 'values', label: label + scale.suffix, cells: estimates.map((estimate) => cellOf(estimate, scale)) };
}

function heading(text: string, note: string): BlockRow {
  return { kind: 'heading', text, note };
}

function estimateOf({ mean, low, high }: Summary | PairedDifference): Estimate {
  return { value: mean, low, high };
}

function winsOf({ wins, n }: PairedDifference): Pick<PairedDifference, 'wins' | 'n'> {
  return { wins, n };
}

/** The headlines, and what was worked out on request. */
function results(strategies: readonly StrategyResult[]): OutcomeDefinition[] {
  const isThere = (id: OutcomeId): boolean => strategies.some(({ outcomes }) => outcomes[id].n > 0);
  return OUTCOMES.filter(
    ({ id, headline, onRequest }) => (headline || (onRequest === true && isThere(id))) && !RESOURCES.includes(id),
  );
}

function resources(): OutcomeDefinition[] {
  return OUTCOMES.filter(({ id }) => RESOURCES.includes(id));
}
