/** A scale and what it comes to. */
interface Point {
  readonly scale: number;
  readonly value: number;
}

/** A search for the scale at which a value is what it should be. */
export interface ScaleSearch {
  readonly wanted: number;
  /** What another scale is thought to come to: where the search begins, and forgotten as soon as two have been tried. */
  readonly supposed: Point;
  /** Scales and what they came to, in the order in which they were tried; at least one. */
  readonly tried: Point[];
}

/**
 * The next scale to try: on the straight line between the nearest scales on either side of what is wanted, or, where
 * all lie on one side, through the two that come nearest to it.
 */
export function nextScale({ wanted, supposed, tried }: ScaleSearch): number {
  const known = tried.length > 1 ? tried : [supposed, ...tried];
  const nearestFirst = [...known].sort((a, b) => Math.abs(a.value - wanted) - Math.abs(b.value - wanted));
  const [nearest] = nearestFirst;
  const side = Math.sign(nearest!.value - wanted);
  if (side === 0) return nearest!.scale;
  const across = nearestFirst.find(({ value }) => Math.sign(value - wanted) === -side);
  const other = across ?? nearestFirst.find(({ value }) => value !== nearest!.value);
  if (other === undefined) return nearest!.scale;
  const slope = (nearest!.value - other.value) / (nearest!.scale - other.scale);
  return nearest!.scale + (wanted - nearest!.value) / slope;
}
