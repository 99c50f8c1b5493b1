import type { Cases } from './box.ts';

const CLASSES = 5;

/** Class of each row along each input: about a fifth of the cases each, equal values together. */
export function classRows(columns: Cases['columns'], order: readonly Int32Array[]): readonly Uint8Array[] {
  return columns.map((column, input) => {
    const rows = order[input]!;
    const classOf = new Uint8Array(rows.length);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      const before = place > 0 ? rows[place - 1]! : -1;
      const same = before >= 0 && column[row] === column[before];
      classOf[row] = same ? classOf[before]! : Math.floor((place * CLASSES) / rows.length);
    }
    return classOf;
  });
}

/**
 * The inputs along which the share of cases of interest varies most between fifths, at most so many, in their order.
 *
 * Among many inputs that do not matter some slice always looks better than it is, and a search that may peel any of them
 * is led astray. What only matters together with something else, and not at all by itself, is lost here.
 *
 * @param classes  `classRows` of the inputs
 */
export function screenInputs(
  classes: readonly Uint8Array[],
  interesting: Cases['interesting'],
  most: number,
): number[] {
  const inputs = classes.map((_, input) => input);
  if (inputs.length <= most) return inputs;
  let hits = 0;
  for (let row = 0; row < interesting.length; row++) hits += interesting[row]!;
  const density = hits / interesting.length;
  const strength = classes.map((classOf) => strengthOf(classOf, interesting, density));
  return inputs
    .sort((one, other) => strength[other]! - strength[one]! || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
}

/** Squares explained between classes, per class beyond the first. */
function strengthOf(classOf: Uint8Array, interesting: Cases['interesting'], density: number): number {
  const count = new Float64Array(CLASSES);
  const hits = new Float64Array(CLASSES);
  for (let row = 0; row < classOf.length; row++) {
    count[classOf[row]!]!++;
    hits[classOf[row]!]! += interesting[row]!;
  }
  let used = 0;
  let squares = 0;
  for (let index = 0; index < CLASSES; index++) {
    if (count[index] === 0) continue;
    used++;
    const off = hits[index]! / count[index]! - density;
    squares += count[index]! * off * off;
  }
  return used < 2 ? 0 : squares / (used - 1);
}
