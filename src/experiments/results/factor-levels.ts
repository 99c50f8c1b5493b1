import type { CellValue } from '../../exchange/results/column.ts';
import { quantileOfSorted } from '../../analysis/quantile.ts';
import type { LoadedFactor } from './loaded-results.ts';

/** Points at which a factor has one value, or lies in one range. */
export interface FactorLevel {
  /** The value; null for a range. */
  readonly value: CellValue;
  /** Both ends of a range, its lower end included; null for a value. */
  readonly from: number | null;
  readonly to: number | null;
  /** Points, from 0. */
  readonly points: readonly number[];
}

/** A factor with more values than these is looked at in ranges of about as many points each. */
const MOST_VALUES = 12;
const RANGES = 5;

/** The values of a factor, ascending, each with its points; for a factor that takes many, ranges of values. */
export function factorLevels({ values }: LoadedFactor): FactorLevel[] {
  const points = new Map<CellValue, number[]>();
  values.forEach((value, point) => {
    const at = points.get(value);
    if (at === undefined) points.set(value, [point]);
    else at.push(point);
  });
  if (points.size > MOST_VALUES && values.every((value) => typeof value === 'number')) {
    return rangesOf(values);
  }
  return [...points]
    .map(([value, at]) => ({ value, from: null, to: null, points: at }))
    .sort((a, b) => compareValues(a.value, b.value));
}

function rangesOf(values: readonly number[]): FactorLevel[] {
  const sorted = Float64Array.from(values).sort();
  const ends = Array.from({ length: RANGES + 1 }, (_, end) => quantileOfSorted(sorted, end / RANGES));
  const inner = ends.slice(1, -1);
  const points: number[][] = Array.from({ length: RANGES }, () => []);
  values.forEach((value, point) => {
    const range = inner.findIndex((end) => value < end);
    points[range < 0 ? RANGES - 1 : range]!.push(point);
  });
  return points
    .map((at, range) => ({ value: null, from: ends[range]!, to: ends[range + 1]!, points: at }))
    .filter((level) => level.points.length > 0);
}

function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
