import { Draws } from '../draws.ts';
import { quantileOfSorted } from '../quantile.ts';
import { tQuantile } from '../t-quantile.ts';
import { binned, type Boosting, type BoostedTrees, changeWith, growTrees, predict } from './boosted-trees.ts';
import { correlationRatio } from './correlation-ratio.ts';
import type { IndexEstimate, InputIndices } from './index-estimate.ts';

export interface SampledOptions {
  /** The surrogate answers for each part of the cases after learning from the others. */
  readonly folds?: number;
  /** Other cases each input is taken from, per case. */
  readonly swaps?: number;
  readonly resamples?: number;
  /** Share of the outcome's variance known to be luck (from several lucks of the same inputs): nothing to be explained. */
  readonly luck?: number;
  readonly boosting?: Partial<Boosting>;
}

export interface SampledIndices {
  /** Cases. */
  readonly n: number;
  /**
   * Share of the outcome's variance that the surrogate foretells for cases it has not seen; may be below zero. The rest
   * is luck and what the surrogate misses.
   */
  readonly explained: number;
  /** In the order of the columns. */
  readonly inputs: readonly InputIndices[];
}

const BOOSTING: Boosting = { trees: 250, depth: 4, rate: 0.08, leaf: 8, sample: 0.7 };
const GROUPS = 20;

/**
 * First- and total-order indices from whatever sample there is of independent inputs: no design needed.
 *
 * First order: the correlation ratio over classes of each input, with a 95 % t interval by a grouped jackknife. Total
 * order: boosted trees learn the outcome; for cases they have not seen, half of what their squared error grows by when
 * one input is taken from another case is the total effect (permutation importance, Breiman 2001, as a Sobol index:
 * Gregorutti et al. 2015, Bénard et al. 2022). Its 95 % interval is by resampling cases; since a surrogate that has not
 * learnt all errs toward no effect, the upper end is raised by the most that could be missing: √(index · share missed),
 * by the inequality of Cauchy and Schwarz. Give `luck` where it is known, or all that is not explained counts as missed.
 *
 * @param columns  one per input, all as long as `outcome`; no NaN
 * @returns        null with fewer than 40 cases, or where the outcome does not vary
 */
export function sampledIndices(
  columns: readonly ArrayLike<number>[],
  outcome: Float64Array,
  { folds = 5, swaps = 3, resamples = 500, luck = 0, boosting }: SampledOptions = {},
): SampledIndices | null {
  const n = outcome.length;
  const variance = varianceAt(
    outcome,
    Int32Array.from({ length: n }, (_, row) => row),
  );
  if (n < 2 * GROUPS || !(variance > 0)) return null;
  const draws = new Draws('sampled-indices');
  const shuffled = draws.permutation(n);
  const first = columns.map((column) => firstOrder(column, outcome, shuffled));
  const { effects, errors } = totalEffects(
    columns,
    outcome,
    shuffled,
    folds,
    swaps,
    { ...BOOSTING, ...boosting },
    draws,
  );
  const explained = 1 - errors / (n * variance);
  const missed = Math.min(1, Math.max(0, 1 - explained - luck));
  const total = totalOrder(effects, outcome, resamples, draws).map(({ value, low, high }) => ({
    value,
    low,
    high: high + Math.sqrt(Math.max(0, high) * missed),
  }));
  return { n, explained, inputs: columns.map((_, input) => ({ first: first[input]!, total: total[input]! })) };
}

/** Classes grow with the sample: enough to follow the input, few enough to have cases in each. */
function firstOrder(column: ArrayLike<number>, outcome: Float64Array, shuffled: Int32Array): IndexEstimate {
  const n = outcome.length;
  const classes = Math.max(4, Math.min(50, Math.round(Math.sqrt(n) / 2)));
  const order = Int32Array.from({ length: n }, (_, row) => row).sort(
    (one, other) => column[one]! - column[other]! || one - other,
  );
  const classOf = classesOf(column, order, classes);
  const value = correlationRatio(outcome, order, classOf, classes);
  const group = new Uint8Array(n);
  shuffled.forEach((row, place) => (group[row] = place % GROUPS));
  const without = Array.from({ length: GROUPS }, (_, left) => {
    const kept = order.map((_row, place) => place).filter((place) => group[order[place]!] !== left);
    return correlationRatio(
      outcome,
      kept.map((place) => order[place]!),
      kept.map((place) => classOf[place]!),
      classes,
    );
  });
  const mean = without.reduce((sum, next) => sum + next, 0) / GROUPS;
  const squares = without.reduce((sum, next) => sum + (next - mean) * (next - mean), 0);
  const reach = tQuantile(0.975, GROUPS - 1) * Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
  return { value, low: value - reach, high: value + reach };
}

/** About equal numbers of cases in each; equal values stay together. */
function classesOf(column: ArrayLike<number>, order: Int32Array, classes: number): Int32Array {
  const n = order.length;
  const classOf = new Int32Array(n);
  for (let place = 0; place < n; place++) {
    const same = place > 0 && column[order[place]!] === column[order[place - 1]!];
    classOf[place] = same ? classOf[place - 1]! : Math.floor((place * classes) / n);
  }
  return classOf;
}

/** Half of what the squared error grows by, a column per input; and the sum of squared errors. */
function totalEffects(
  columns: readonly ArrayLike<number>[],
  outcome: Float64Array,
  shuffled: Int32Array,
  folds: number,
  swaps: number,
  boosting: Boosting,
  draws: Draws,
): { effects: Float64Array[]; errors: number } {
  const bins = columns.map(binned);
  const effects = columns.map(() => new Float64Array(outcome.length));
  let errors = 0;
  for (let fold = 0; fold < folds; fold++) {
    const known = shuffled.filter((_, place) => place % folds !== fold);
    const unseen = shuffled.filter((_, place) => place % folds === fold);
    const trees = growTrees(bins, outcome, known, draws, boosting);
    for (const row of unseen) {
      const error = outcome[row]! - predict(trees, bins, row);
      errors += error * error;
      for (let input = 0; input < columns.length; input++) {
        effects[input]![row] = effectOf(trees, bins, row, input, error, outcome.length, swaps, draws);
      }
    }
  }
  return { effects, errors };
}

function effectOf(
  trees: BoostedTrees,
  bins: readonly Uint8Array[],
  row: number,
  input: number,
  error: number,
  n: number,
  swaps: number,
  draws: Draws,
): number {
  if (trees.treesOf[input]!.length === 0) return 0;
  let sum = 0;
  for (let swap = 0; swap < swaps; swap++) {
    const change = changeWith(trees, bins, row, input, draws.below(n));
    // (error − change)² − error², without the square that cancels.
    sum += change * (change - 2 * error);
  }
  return sum / (2 * swaps);
}

function totalOrder(
  effects: readonly Float64Array[],
  outcome: Float64Array,
  resamples: number,
  draws: Draws,
): IndexEstimate[] {
  const n = outcome.length;
  const everyRow = Int32Array.from({ length: n }, (_, row) => row);
  const point = effects.map((column) => meanAt(column, everyRow) / varianceAt(outcome, everyRow));
  const drawn = effects.map(() => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample++) {
    const rows = Int32Array.from(everyRow, () => draws.below(n));
    const variance = varianceAt(outcome, rows);
    effects.forEach((column, input) => {
      drawn[input]![resample] = variance > 0 ? meanAt(column, rows) / variance : point[input]!;
    });
  }
  return point.map((value, input) => {
    const sorted = drawn[input]!.sort();
    return { value, low: quantileOfSorted(sorted, 0.025), high: quantileOfSorted(sorted, 0.975) };
  });
}

function meanAt(values: Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum / rows.length;
}

function varianceAt(values: Float64Array, rows: Int32Array): number {
  const mean = meanAt(values, rows);
  let squares = 0;
  for (const row of rows) squares += (values[row]! - mean) * (values[row]! - mean);
  return squares / rows.length;
}
