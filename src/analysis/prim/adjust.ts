import { type Box, type Cases, isInside, isRestricted, type Limits, measureBox, UNLIMITED } from './box.ts';

/**
 * Moves limits in small steps where peeling went too far (pasting, Friedman & Fisher 1999) or, with its coarse slices,
 * not far enough: each time the one at the end of a restricted input that raises the box's score most, until none does.
 *
 * @param share  cases let in or left out at a time, as a share of those inside
 */
export function adjust(cases: Cases, box: Box, share: number): Box {
  let current = box;
  let { score, count } = measureBox(cases, box);
  for (;;) {
    const wanted = Math.max(1, Math.floor(share * count));
    let best: Box | null = null;
    current.forEach((limits, input) => {
      if (!isRestricted(limits)) return;
      for (const moved of movedLimits(valuesInsideOthers(cases, current, input), limits, wanted)) {
        const candidate = current.with(input, moved);
        const measures = measureBox(cases, candidate);
        if (measures.score <= score) continue;
        best = candidate;
        ({ score, count } = measures);
      }
    });
    if (best === null) return current;
    current = best;
  }
}

/** Each limit there is, moved outward and inward past `wanted` cases. */
function movedLimits(values: Float64Array, { low, high }: Limits, wanted: number): Limits[] {
  const moved: Limits[] = [];
  if (low > -Infinity) {
    const first = firstAbove(values, low, false);
    moved.push({ low: limitBetween(values, first - wanted, -1), high });
    moved.push({ low: limitBetween(values, first + wanted, -1), high });
  }
  if (high < Infinity) {
    const end = firstAbove(values, high, true);
    moved.push({ low, high: limitBetween(values, end - 1 + wanted, 1) });
    moved.push({ low, high: limitBetween(values, end - 1 - wanted, 1) });
  }
  return moved;
}

/** Place of the first value above the limit, or at it as well. */
function firstAbove(sorted: Float64Array, limit: number, strictly: boolean): number {
  const place = sorted.findIndex((value) => (strictly ? value > limit : value >= limit));
  return place < 0 ? sorted.length : place;
}

/** The limit that makes the value at `place` the outermost one inside, halfway to the next that differs. */
function limitBetween(sorted: Float64Array, place: number, outward: -1 | 1): number {
  const value = sorted[place];
  if (value === undefined) return outward * Infinity;
  let next = place;
  while (sorted[next] === value) next += outward;
  return sorted[next] === undefined ? outward * Infinity : (value + sorted[next]!) / 2;
}

/** Ascending values of the input among the cases that lie inside in every other input. */
function valuesInsideOthers(cases: Cases, box: Box, input: number): Float64Array {
  const free = box.with(input, UNLIMITED);
  const column = cases.columns[input]!;
  const values = new Float64Array(column.length);
  let n = 0;
  for (let row = 0; row < column.length; row++) if (isInside(cases, free, row)) values[n++] = column[row]!;
  return values.subarray(0, n).sort();
}
