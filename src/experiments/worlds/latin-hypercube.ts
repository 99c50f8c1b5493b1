import { streamKey } from '../../../sim/random/keys.ts';
import { drawBits, uniform } from '../../../sim/random/draw.ts';

/**
 * A Latin hypercube: in every dimension exactly one point in each of `points` equal slices, at a random place in it.
 *
 * Every dimension has a stream of its own, named after it, so that another dimension more or less moves no other.
 *
 * @param dimensions  their names
 * @returns           one row per point, one number in 0..1 (exclusive) per dimension
 */
export function latinHypercube(points: number, dimensions: readonly string[], seed: string): Float64Array[] {
  const rows = Array.from({ length: points }, () => new Float64Array(dimensions.length));
  dimensions.forEach((name, dimension) => {
    const { a, b } = streamKey(seed, `hypercube ${name}`);
    const slices = Array.from({ length: points }, (_, point) => ({ point, rank: drawBits(a, b, point, 0) }));
    slices.sort((one, other) => one.rank - other.rank || one.point - other.point);
    slices.forEach(({ point }, slice) => {
      rows[point]![dimension] = (slice + uniform(drawBits(a, b, point, 1))) / points;
    });
  });
  return rows;
}
