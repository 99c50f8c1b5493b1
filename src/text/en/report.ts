import type { Formats } from '../formats.ts';
import { inSentence } from './in-sentence.ts';
import { counted } from './units.ts';

/** What a sweep came to, for the sentences at the head of its report. */
export interface SweepFound {
  readonly outcome: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly best: string;
  readonly bestValue: string;
  readonly reference: string;
  readonly referenceValue: string;
  readonly isReferenceBest: boolean;
  readonly points: number;
  /** Points at which the best is better than the reference with its whole interval. */
  readonly clearAt: number;
}

/** The factor that moves an outcome most, and the means at its two ends. */
export interface Movement {
  readonly plan: string;
  readonly outcome: string;
  readonly factor: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly high: string;
}

export const report = {
  kicker: 'Report of a sweep',
  unfinished: 'This sweep is not finished: what follows is what there is so far.',
  nothing: 'No run is done yet.',
  found(found: SweepFound) {
    const { outcome, better, best, bestValue, points, reference, referenceValue, isReferenceBest, clearAt } = found;
    const end = better === 'lower' ? 'lowest' : 'highest';
    const over = points === 1 ? '' : `, on average over ${points.toLocaleString('en')} points`;
    const first = `${best} comes out ${end} in ${inSentence(outcome)}: ${bestValue}${over}`;
    if (isReferenceBest) return `${first}.`;
    const where =
      points === 1
        ? clearAt === 1
          ? 'The difference is clear.'
          : 'The interval of the difference holds zero.'
        : `It is clearly apart at ${clearAt === points ? `all ${points.toLocaleString('en')}` : `${clearAt.toLocaleString('en')}`} of them.`;
    return `${first}; ${reference} has ${referenceValue}. ${where}`;
  },
  /** What a factor does, where it does more than chance. */
  moves: ({ plan, outcome, factor, from, to, low, high }: Movement) =>
    `${outcome} of ${plan}: ${low} at ${inSentence(factor)} ${from}, ${high} at ${to}.`,
  movesNothing: (outcome: string) => `Nothing that was varied moves ${inSentence(outcome)} beyond chance.`,
  asked: 'What was asked',
  design: 'The design',
  designText: (kind: string, points: number, replicates: string, seed: string, seeds: string) =>
    `${counted(points, 'point', 'points')} (${kind}), ${replicates}, from seed ${seed}; ${seeds}.`,
  replicates: (replicates: number | 'auto', most: number) =>
    replicates === 'auto'
      ? `as many worlds at each as its interval asks for, up to ${most.toLocaleString('en')}`
      : `${counted(replicates, 'world', 'worlds')} at each, every plan in each of them`,
  seeds: (own: boolean) => (own ? 'each point has worlds of its own' : 'all points share their worlds'),
  factor: 'Factor',
  values: 'Values',
  plans: 'Plans',
  outcomes: 'What came of it',
  outcomesNote: 'Mean over all points, with its 95% interval; thin lines hold nine in ten runs.',
  differences: 'Plan against plan, world by world',
  differencesNote: (outcome: string, reference: string, points: number, shown: number) =>
    `${outcome}, the difference to ${reference} at ${points <= shown ? 'each point' : `${shown} of ${points.toLocaleString('en')} points, evenly chosen`}, from the lowest to the highest, with its 95% interval. Hollow dots cannot be told from zero.`,
  effects: 'What moves it',
  effectsNote: (outcome: string) =>
    `${outcome}, the mean at each level of a factor, the other factors as the design mixes them. Bars are 95% intervals of chance; the spread of the design is not in them.`,
  distribution: 'How runs end',
  distributionNote: (outcome: string) => `${outcome} in all runs; the mark is the median.`,
  families: 'Kinds of ending, over all runs',
  of: (count: number, n: number, formats: Formats) => `${formats.whole(count)} of ${formats.whole(n)}`,
  to: (from: string, to: string) => `${from} to ${to}`,
  enough: 'Are there enough runs?',
  enoughNote: 'Where the interval of each outcome is widest, and what it would take to make it as narrow as wished.',
  enoughYes: 'yes',
  enoughNo: (more: string | null) => (more === null ? 'no' : `no: ${more} worlds more`),
  failures: 'Runs that were not done',
  noFailures: 'Every run was done.',
  failuresNote: (failed: number, timedOut: number, shown: number) =>
    `${counted(failed, 'run failed', 'runs failed')}, ${timedOut.toLocaleString('en')} ran out of time${shown < failed + timedOut ? `; the first ${shown} are listed` : ''}.`,
  manifest: 'Manifest',
  manifestNote: 'With the same version and this experiment, anybody gets the same bytes.',
  experimentFile: 'The experiment as a file',
  table: 'The numbers as a table',
  tableCut: (shown: number) => `The first ${shown}; query and summary have all.`,
  simulated: 'Simulated, not measured: a share of worlds says what follows from the assumptions.',
  columns: {
    plan: 'Plan',
    outcome: 'Outcome',
    point: 'Point',
    level: 'Level',
    mean: 'Mean',
    interval: '95% interval',
    spread: 'Nine in ten runs',
    better: 'Better in',
    runs: 'Runs',
    worlds: 'Worlds',
    now: 'Now',
    wished: 'Wished',
    verdict: 'Enough?',
    where: 'Widest at',
    seed: 'Seed',
    status: 'Status',
    message: 'Message',
  },
  difference: (outcome: string) => `${outcome}, difference`,
  summaryOfSpans: (outcome: string, plans: readonly string[]) => `${outcome}: ${plans.join('; ')}.`,
  /** At how many points a plan is clearly above and below the reference. */
  clearAt(name: string, reference: string, above: number, below: number, all: number) {
    const at = (count: number) =>
      count === all ? (all === 1 ? '' : ` at all ${all} points`) : ` at ${count} of ${all} points`;
    if (above > 0 && below > 0) return `${name} lies above ${reference}${at(above)} and below${at(below)}`;
    if (above > 0) return `${name} lies above ${reference}${at(above)}`;
    if (below > 0) return `${name} lies below ${reference}${at(below)}`;
    return `${name} cannot be told from ${reference}`;
  },
  summaryOfEffects: (outcome: string, factors: readonly string[]) => `${outcome} by ${factors.join(', ')}.`,
  summaryOfDistribution: (outcome: string, plans: readonly string[]) => `${outcome}: ${plans.join('; ')}.`,
  medianOf: (name: string, median: string) => `half of the runs of ${name} end above ${median}`,
};
