import type { Contender, Finding } from '../../analysis/finding.ts';
import type { PairedDifference } from '../../analysis/summary.ts';
import type { Formats } from '../formats.ts';
import { plainText, type Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { points, weeksSpan, worlds } from './units.ts';

/** What a found sentence needs to know besides the finding. */
export interface FindingContext {
  readonly formats: Formats;
  /** Length of the runs. */
  readonly weeks: number;
}

/** A finding in words: what was found, how sure that is, and what it costs. Each is a sentence or two, or empty. */
export interface FindingText {
  readonly found: readonly Phrase[];
  readonly certainty: readonly Phrase[];
  readonly cost: readonly Phrase[];
}

/** How outcomes that are shares of the employees are told: "41% of employees …". */
const SHARE_TOLD: Readonly<Record<string, string>> = {
  sustained: 'using it regularly',
  weeklyActive: 'using it in an ordinary week',
  monthlyActive: 'using it at least once a month',
  contributors: 'contributing in an ordinary week',
  interactive26: 'having contributed within half a year',
  readers26: 'having looked at it within half a year',
};

/** The finding in one paragraph, as the command line prints it. */
export function findingSentence(finding: Finding, context: FindingContext): string {
  const { found, certainty, cost } = findingText(finding, context);
  return [found, certainty, cost]
    .map(plainText)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The finding in sentences whose strategy names are kept apart. */
export function findingText(finding: Finding, context: FindingContext): FindingText {
  switch (finding.kind) {
    case 'none':
      return { found: tooFew(finding.n), certainty: [], cost: [] };
    case 'alone':
      return {
        found: [
          name(finding.best),
          ` leaves ${reached(finding, finding.best, context)} ${told(finding)} after ${weeksSpan(context.weeks)}.`,
        ],
        certainty: [
          `That is the mean of ${worlds(finding.n, context.formats)}; its 95% interval is ${interval(finding.best, context)}.`,
        ],
        cost: [],
      };
    case 'clear':
      return {
        found: [
          name(finding.best),
          ` leaves ${reached(finding, finding.best, context)} ${told(finding)} after ${weeksSpan(context.weeks)}; `,
          within(finding.next),
          `, the next best, ${context.formats.share(finding.next.reached.mean, finding.next.reached)}.`,
        ],
        certainty: [ahead(finding, context)],
        cost: costText(finding.best, finding.next, finding.costDifference, finding.betterInMoney, context),
      };
    case 'too-close':
      return {
        found: [
          'Too close to call: ',
          ...enumerate(finding.close.map(within)),
          ' end level, at ',
          levels(finding.close, context),
          ` of employees ${told(finding)}.`,
        ],
        certainty: [closeness(finding, context), ...behind(finding.behind, context)],
        cost: costText(finding.close[0]!, finding.close[1]!, finding.costDifference, finding.betterInMoney, context),
      };
  }
}

function tooFew(n: number): readonly Phrase[] {
  return n === 0
    ? ['Nothing has been run yet.']
    : ['One world is an anecdote: it takes at least two to say how sure an answer is.'];
}

function name(contender: Contender): Phrase {
  return { strategy: contender.id, name: contender.name };
}

/** The name where it does not begin a sentence. */
function within({ id, name }: Contender): Phrase {
  return { strategy: id, name: inSentence(name) };
}

/** `41% of employees`. */
function reached(_finding: Finding, contender: Contender, { formats }: FindingContext): string {
  return `${formats.share(contender.reached.mean, contender.reached)} of employees`;
}

function told(finding: Finding): string {
  return SHARE_TOLD[finding.outcome] ?? 'counted';
}

/** `40% to 42%`. */
function interval(contender: Contender, { formats }: FindingContext): string {
  return formats.shareRange(contender.reached).join(' to ');
}

function ahead({ difference }: { difference: PairedDifference }, { formats }: FindingContext): string {
  const by = points(formats.points(difference.mean, difference));
  const [from, to] = formats.pointsRange(difference);
  return `It comes out ahead in ${formats.whole(difference.wins)} of ${worlds(difference.n, formats)}, by ${by} on average (95% interval ${from} to ${to}).`;
}

function closeness({ difference }: { difference: PairedDifference }, { formats }: FindingContext): string {
  const [from, to] = formats.signedPointsRange(difference);
  return `The first is ahead in ${formats.whole(difference.wins)} of ${worlds(difference.n, formats)}; the difference lies between ${from} and ${points(to)} (95% interval), so it may be none.`;
}

/** `41%` when they agree as written, else `41% and 40%`. */
function levels(contenders: readonly Contender[], { formats }: FindingContext): string {
  const written = contenders.map(({ reached }) => formats.share(reached.mean, reached));
  return [...new Set(written)].length === 1 ? written[0]! : formats.list(written);
}

function behind(contenders: readonly Contender[], { formats }: FindingContext): readonly Phrase[] {
  if (contenders.length === 0) return [];
  const last = contenders.map((contender) => formats.share(contender.reached.mean, contender.reached));
  return [' Clearly behind: ', ...enumerate(contenders.map(within)), ` (${formats.list(last)}).`];
}

function costText(
  best: Contender,
  next: Contender,
  difference: PairedDifference,
  betterInMoney: { readonly contender: Contender; readonly difference: PairedDifference } | null,
  { formats }: FindingContext,
): readonly Phrase[] {
  const { mean, low, high } = difference;
  if (mean === null) return [];
  const amount = formats.money(Math.abs(mean), difference);
  const costs: readonly Phrase[] =
    low !== null && high !== null && low <= 0 && high >= 0
      ? [name(best), ' and ', within(next), ' cost about the same.']
      : [name(best), ` costs ${amount} ${mean > 0 ? 'more' : 'less'} than `, within(next), '.'];
  if (betterInMoney === null || betterInMoney.contender.id === best.id) return costs;
  const gain = formats.money(betterInMoney.difference.mean, betterInMoney.difference);
  return [...costs, ' In money alone ', within(betterInMoney.contender), ` does better, by ${gain}.`];
}

/** `a, b and c`, keeping the names apart. */
function enumerate(names: readonly Phrase[]): readonly Phrase[] {
  return names.flatMap((phrase, position) =>
    position === 0 ? [phrase] : [position === names.length - 1 ? ' and ' : ', ', phrase],
  );
}
