import { OUTCOMES, type OutcomeDefinition, type OutcomeId } from '../../../sim/index.ts';
import { comparePairs } from '../../analysis/compare-pairs.ts';
import { replicatesNeeded } from '../../analysis/replicates-needed.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import { wilsonInterval } from '../../analysis/wilson-interval.ts';
import { definedOnly, type MeanWithInterval, meanWithInterval, summarise } from '../../analysis/summarise.ts';
import type { PairedDifference, Summary } from '../../analysis/summary.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { RunCounts } from '../../exchange/results/manifest.ts';
import { type FactorLevel, factorLevels } from './factor-levels.ts';
import type { LoadedResults } from './loaded-results.ts';
import { precisionAsked } from './precision-asked.ts';
import type { ResultCube } from './result-cube.ts';

/** How narrow an interval is wished for, where nobody says it: half its width. */
const WISHED_SHARE = 0.02;
/** The same of everything that is no share, as a part of the mean. */
const WISHED_PART = 0.05;

export interface SummaryRequest {
  /** Half the width that intervals should have, in the unit of the outcome. Default: what the experiment asks for, else 2 points, or 5 % of the mean. */
  readonly halfWidth?: number;
}

/** What the runs of a sweep come to. */
export interface ResultsSummary {
  readonly runs: RunCounts;
  readonly replicates: number;
  readonly outcomes: readonly OutcomeId[];
  /** Points that have runs. */
  readonly points: readonly PointSummary[];
  /** All of these points together. */
  readonly overall: LevelSummary;
  readonly factors: readonly FactorSummary[];
  readonly precision: readonly OutcomePrecision[];
}

/** One combination of factor values. */
export interface PointSummary {
  /** From 1. */
  readonly point: number;
  readonly values: readonly CellValue[];
  /** Worlds in which every strategy is done. */
  readonly worlds: number;
  readonly strategies: readonly StrategyAtPoint[];
}

export interface StrategyAtPoint {
  readonly strategy: string;
  readonly outcomes: Readonly<Partial<Record<OutcomeId, Summary>>>;
  /** Share of worlds that reach the target; null where `success` was not kept. */
  readonly success: ShareEstimate | null;
  /** Against the reference, world by world; null for the reference itself. */
  readonly against: Readonly<Partial<Record<OutcomeId, DifferenceAtPoint>>> | null;
}

export interface DifferenceAtPoint extends PairedDifference {
  /** Share of worlds in which it does better than the reference; worlds in which both do as well count for neither. */
  readonly better: ShareEstimate;
}

/** What a factor does, everything else as the design mixes it. */
export interface FactorSummary {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly levels: readonly LevelSummary[];
}

export interface LevelSummary extends Omit<FactorLevel, 'points'> {
  readonly points: number;
  readonly strategies: readonly {
    readonly strategy: string;
    /** Mean over the points of the level; its interval is that of chance, not of the design. */
    readonly outcomes: Readonly<Partial<Record<OutcomeId, MeanWithInterval>>>;
    /** The same of the difference to the reference, and at how many points it is better with its whole interval. */
    readonly against: Readonly<Partial<Record<OutcomeId, MeanWithInterval & { readonly betterAt: number }>>> | null;
  }[];
}

/** Whether there are enough runs: where the interval of an outcome is widest. */
export interface OutcomePrecision {
  readonly outcome: OutcomeId;
  readonly of: 'mean' | 'difference';
  /** Where it is widest, from 1. */
  readonly point: number;
  readonly strategy: string;
  readonly n: number;
  readonly halfWidth: number;
  readonly wished: number;
  readonly enough: boolean;
  /** Replicates more that would make it as narrow as wished, there; null where that cannot be said. */
  readonly more: number | null;
}

/** Sums up the runs of a sweep per point, per factor, and says for which outcomes there are enough of them. */
export function summariseResults(results: LoadedResults, request: SummaryRequest = {}): ResultsSummary {
  const { cube, factors } = results;
  const { points: count, outcomes } = cube.shape;
  const points = Array.from({ length: count }, (_, point) => summarisePoint(results, point)).filter(({ strategies }) =>
    strategies.some((strategy) => Object.values(strategy.outcomes).some(({ n }) => n > 0)),
  );
  const present = new Set(points.map(({ point }) => point - 1));
  const levelOf = (level: FactorLevel): LevelSummary =>
    summariseLevel(cube, { ...level, points: level.points.filter((point) => present.has(point)) });
  const asked = precisionAsked(results.manifest);
  const askedOf = (outcome: OutcomeId, of: OutcomePrecision['of']): number | undefined =>
    request.halfWidth ?? (asked?.outcome === outcome && asked.of === of ? asked.halfWidth : undefined);
  return {
    runs: cube.count(),
    replicates: cube.replicates,
    outcomes,
    points,
    overall: levelOf({ value: null, from: null, to: null, points: [...present] }),
    factors: factors.map((factor) => ({
      path: factor.path,
      label: factor.label,
      unit: factor.unit,
      levels: factorLevels(factor)
        .map(levelOf)
        .filter((level) => level.points > 0),
    })),
    precision: outcomes.flatMap((outcome) => precisionOf(outcome, points, (of) => askedOf(outcome, of))),
  };
}

function summarisePoint({ cube, factors }: LoadedResults, point: number): PointSummary {
  const { strategies, outcomes } = cube.shape;
  return {
    point: point + 1,
    values: factors.map(({ values }) => values[point] ?? null),
    worlds: cube.pairs(point),
    strategies: strategies.map((strategy, position) => ({
      strategy,
      outcomes: byOutcome(outcomes, (_, column) => summarise(cube.values(point, position, column))),
      success: successOf(cube, point, position),
      against:
        position === 0
          ? null
          : byOutcome(outcomes, ({ better }, column) => differenceAt(cube, point, position, column, better)),
    })),
  };
}

function successOf(cube: ResultCube, point: number, strategy: number): ShareEstimate | null {
  const column = cube.shape.outcomes.indexOf('success');
  if (column < 0) return null;
  const defined = definedOnly(cube.values(point, strategy, column));
  return wilsonInterval(
    defined.reduce((sum, value) => sum + value, 0),
    defined.length,
  );
}

function differenceAt(
  cube: ResultCube,
  point: number,
  strategy: number,
  outcome: number,
  better: OutcomeDefinition['better'],
): DifferenceAtPoint {
  const difference = comparePairs(cube.values(point, strategy, outcome), cube.values(point, 0, outcome), better);
  return { ...difference, better: wilsonInterval(difference.wins, difference.n) };
}

function summariseLevel(cube: ResultCube, { points, ...level }: FactorLevel): LevelSummary {
  const { strategies, outcomes } = cube.shape;
  return {
    ...level,
    points: points.length,
    strategies: strategies.map((strategy, position) => ({
      strategy,
      outcomes: byOutcome(outcomes, (_, column) =>
        meanWithInterval(meansOverPoints(cube, points, (point) => cube.values(point, position, column))),
      ),
      against:
        position === 0
          ? null
          : byOutcome(outcomes, ({ better }, column) => ({
              ...meanWithInterval(
                meansOverPoints(cube, points, (point) =>
                  minus(cube.values(point, position, column), cube.values(point, 0, column)),
                ),
              ),
              betterAt: points.filter((point) => isBetter(differenceAt(cube, point, position, column, better), better))
                .length,
            })),
    })),
  };
}

/** The whole interval lies on the better side of nothing. */
export function isBetter({ low, high }: PairedDifference, better: OutcomeDefinition['better']): boolean {
  return better === 'lower' ? high !== null && high < 0 : low !== null && low > 0;
}

/**
 * The mean over some points, replicate by replicate: replicates are independent of each other, points need not be (they
 * may share their worlds), so the spread over replicates is what chance does to the mean. Replicates that are not
 * defined at every point are left out.
 */
function meansOverPoints(
  cube: ResultCube,
  points: readonly number[],
  valuesAt: (point: number) => Float64Array,
): Float64Array {
  const sums = new Float64Array(cube.replicates);
  for (const point of points) {
    const values = valuesAt(point);
    for (let replicate = 0; replicate < sums.length; replicate++) sums[replicate]! += values[replicate]!;
  }
  return definedOnly(sums.map((sum) => sum / points.length));
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, position) => value - b[position]!);
}

function precisionOf(
  outcome: OutcomeId,
  points: readonly PointSummary[],
  asked: (of: OutcomePrecision['of']) => number | undefined,
): OutcomePrecision[] {
  const { unit } = definitionOf(outcome);
  const wishedFor = (of: OutcomePrecision['of'], mean: number): number =>
    asked(of) ?? (unit === 'share' || unit === 'flag' ? WISHED_SHARE : WISHED_PART * Math.abs(mean));
  const widest = (of: 'mean' | 'difference'): OutcomePrecision[] => {
    let found: OutcomePrecision | null = null;
    for (const { point, strategies } of points) {
      for (const { strategy, outcomes, against } of strategies) {
        const estimate = of === 'mean' ? outcomes[outcome] : against?.[outcome];
        if (!estimate || estimate.mean === null || estimate.low === null || estimate.high === null) continue;
        const halfWidth = (estimate.high - estimate.low) / 2;
        const wished = wishedFor(of, outcomes[outcome]!.mean ?? 0);
        // The one furthest from what is wished, relatively.
        const excess = wished > 0 ? halfWidth / wished : halfWidth > 0 ? Infinity : 0;
        if (found !== null && excess <= found.halfWidth / found.wished) continue;
        const needed = replicatesNeeded(estimate.sd, wished);
        const more = needed === null ? null : Math.max(0, needed - estimate.n);
        found = { outcome, of, point, strategy, n: estimate.n, halfWidth, wished, enough: halfWidth <= wished, more };
      }
    }
    return found === null ? [] : [found];
  };
  return [...widest('mean'), ...widest('difference')];
}

export function definitionOf(outcome: OutcomeId): OutcomeDefinition {
  return OUTCOMES.find(({ id }) => id === outcome)!;
}

function byOutcome<Value>(
  outcomes: readonly OutcomeId[],
  of: (definition: OutcomeDefinition, column: number) => Value,
): Readonly<Partial<Record<OutcomeId, Value>>> {
  return Object.fromEntries(outcomes.map((outcome, column) => [outcome, of(definitionOf(outcome), column)]));
}
