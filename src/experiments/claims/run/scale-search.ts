/** A search for the scale at which a value is what it should be. */
export interface ScaleSearch {
  readonly wanted: number;
  /** Scales and what they came to, in the order in which they were tried; at least two. */
  readonly tried: { readonly scale: number; readonly value: number }[];
}

/**
 * The next scale to try: on the straight line between the nearest scales on either side of what is wanted, or, where
 * all lie on one side, through the two that come nearest to it.
 */
export function nextScale({ wanted, tried }: ScaleSearch): number {
  const nearestFirst = [...tried].sort((a, b) => Math.abs(a.value - wanted) - Math.abs(b.value - wanted));
  const [nearest] = nearestFirst;
  const side = Math.sign(nearest!.value - wanted);
  if (side === 0) return nearest!.scale;
  const across = nearestFirst.find(({ value }) => Math.sign(value - wanted) === -side);
  const other = across ?? nearestFirst.find(({ value }) => value !== nearest!.value);
  if (other === undefined) return nearest!.scale;
  const slope = (nearest!.value - other.value) / (nearest!.scale - other.scale);
  return nearest!.scale + (wanted - nearest!.value) / slope;
}
