import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/exchange/results/manifest.ts';
import { factorLevels } from '../../../src/experiments/results/factor-levels.ts';
import type { LoadedFactor, LoadedResults } from '../../../src/experiments/results/loaded-results.ts';
import { ResultCube } from '../../../src/experiments/results/result-cube.ts';
import { summariseResults } from '../../../src/experiments/results/summarise-results.ts';

const SHAPE = { points: 2, strategies: ['left-alone', 'more'], outcomes: ['sustained', 'success'] } as const;

/** A row as the table has it: point, strategy, replicate, sustained, success. */
type Row = readonly [number, string, number, number | null, number | null];

function add(cube: ResultCube, rows: readonly Row[], status = 'done'): void {
  const column = (of: (row: Row) => string | number | null) => rows.map(of);
  cube.add(rows.length, [
    column(([point]) => point),
    column(([, strategy]) => strategy),
    column(([, , replicate]) => replicate),
    column(([, , replicate]) => `s/${replicate}`),
    column(() => (status === 'done' ? 'stall' : null)),
    column(() => status),
    column(() => (status === 'done' ? null : 'It failed.')),
    column(([, , , sustained]) => sustained),
    column(([, , , , success]) => success),
  ]);
}

/** Two points, three worlds each: `more` is better by 0.1, 0.2 and 0.3 at the first, by nothing at the second. */
const ROWS: readonly Row[] = [1, 2].flatMap((point) =>
  [1, 2, 3].flatMap((world): Row[] => [
    [point, 'left-alone', world, 0.1 * world, 0],
    [point, 'more', world, 0.1 * world + (point === 1 ? 0.1 * world : 0), world === 3 ? 1 : 0],
  ]),
);

function resultsOf(
  cube: ResultCube,
  factors: readonly LoadedFactor[],
  experiment: Manifest['experiment'] = {},
): LoadedResults {
  return { manifest: { experiment } as Manifest, factors, cube };
}

const factor = (values: LoadedFactor['values']): LoadedFactor => ({ path: 'weeks', label: 'Weeks', unit: '', values });

describe('a summary of runs', () => {
  const cube = new ResultCube(SHAPE);
  // In any order, in parts.
  add(cube, [...ROWS].reverse().slice(0, 5));
  add(cube, [...ROWS].reverse().slice(5));
  const summary = summariseResults(resultsOf(cube, [factor([4, 8])]), { halfWidth: 0.05 });

  it('wishes for what the experiment asked for, where it said so', () => {
    const precision = { outcome: 'sustained', between: ['more', 'left-alone'], halfWidth: 0.3 };
    const auto = resultsOf(cube, [factor([4, 8])], { replicates: 'auto', precision });
    const wished = summariseResults(auto).precision.map(({ outcome, of, wished }) => [outcome, of, wished]);
    expect(wished).toEqual([
      ['sustained', 'mean', 0.02],
      ['sustained', 'difference', 0.3],
      ['success', 'mean', 0.02],
      ['success', 'difference', 0.02],
    ]);
    expect(summariseResults(auto, { halfWidth: 0.1 }).precision.every(({ wished }) => wished === 0.1)).toBe(true);
  });

  it('has the mean and the paired difference at each point, worked out by hand', () => {
    const [first, second] = summary.points;
    expect(first).toMatchObject({ point: 1, values: [4], worlds: 3 });
    expect(first!.strategies[0]!.outcomes.sustained!.mean).toBeCloseTo(0.2, 12);
    expect(first!.strategies[0]!.against).toBeNull();
    const difference = first!.strategies[1]!.against!.sustained!;
    // Differences 0.1, 0.2, 0.3: mean 0.2, sd 0.1, half the interval 4.302653 × 0.1 ÷ √3.
    expect(difference.mean).toBeCloseTo(0.2, 12);
    expect(difference.high! - difference.mean!).toBeCloseTo(0.24841, 5);
    expect(difference.better).toMatchObject({ n: 3, count: 3, share: 1, high: 1 });
    expect(second!.strategies[1]!.against!.sustained!.better).toMatchObject({ count: 0, share: 0 });
  });

  it('counts worlds that reach the target, with an interval that leaves 0 and 1 open', () => {
    const { success } = summary.points[0]!.strategies[1]!;
    expect(success).toMatchObject({ n: 3, count: 1 });
    expect(success!.low).toBeGreaterThan(0);
    expect(success!.high).toBeLessThan(1);
  });

  it('takes a factor’s interval from the worlds, which points share, not from the points', () => {
    const whole = summariseResults(resultsOf(cube, [factor([4, 4])])).factors[0]!.levels[0]!;
    const more = whole.strategies[1]!.outcomes.sustained!;
    // World by world the mean of both points: 0.15, 0.30, 0.45.
    expect(more).toMatchObject({ n: 3 });
    expect(more.mean).toBeCloseTo(0.3, 12);
    expect(more.sd).toBeCloseTo(0.15, 12);
    expect(whole.strategies[1]!.against!.sustained!.mean).toBeCloseTo(0.1, 12);
  });

  it('says where the interval is widest and how many worlds more it takes', () => {
    const [mean] = summary.precision.filter(({ outcome }) => outcome === 'sustained');
    expect(mean).toMatchObject({ of: 'mean', point: 1, strategy: 'more', n: 3, wished: 0.05, enough: false });
    // sd 0.2: 1.96 × 0.2 ÷ √n ≤ 0.05 from about 62 worlds on, and a few more for the t distribution.
    expect(mean!.more! + 3).toBeGreaterThan(61);
    expect(mean!.more! + 3).toBeLessThan(68);
  });

  it('replaces a run that was tried again, and lists those that failed', () => {
    const again = new ResultCube(SHAPE);
    add(again, [[1, 'more', 2, null, null]], 'timed-out');
    add(again, [[2, 'more', 5, null, null]], 'failed');
    expect(again.failures).toHaveLength(2);
    add(again, [[1, 'more', 2, 0.5, 1]]);
    expect(again.count()).toEqual({ done: 1, failed: 1, timedOut: 0 });
    expect(again.failures).toMatchObject([{ point: 2, replicate: 5, status: 'failed', message: 'It failed.' }]);
    expect([...again.values(0, 1, 0)]).toEqual([NaN, 0.5, NaN, NaN, NaN]);
    expect(again.families(0, 1)).toEqual(['stall']);
  });

  it('of nothing is empty, not wrong', () => {
    const empty = summariseResults(resultsOf(new ResultCube(SHAPE), [factor([4, 8])]));
    expect(empty).toMatchObject({ points: [], precision: [] });
  });
});

describe('the levels of a factor', () => {
  it('are its values, ascending, with their points', () => {
    expect(factorLevels(factor([8, 4, 8])).map(({ value, points }) => [value, points])).toEqual([
      [4, [1]],
      [8, [0, 2]],
    ]);
    expect(factorLevels(factor([true, false])).map(({ value }) => value)).toEqual([false, true]);
  });

  it('are ranges that hold every point once, where there are many values', () => {
    const values = Array.from({ length: 50 }, (_, point) => (point * 37) % 50);
    const levels = factorLevels(factor(values));
    expect(levels).toHaveLength(5);
    expect(levels.flatMap(({ points }) => points).sort((a, b) => a - b)).toEqual(values.map((_, point) => point));
    for (const { from, to, points } of levels) {
      for (const point of points) expect(values[point]).toSatisfy((value: number) => value >= from! && value <= to!);
    }
  });
});
