import { sampledIndices } from '../../../analysis/indices/sampled-indices.ts';
import type { Deciders } from '../claims-result.ts';
import type { Inputs } from './inputs.ts';

const SHOWN = 8;

/**
 * Which inputs decide by how much a claim holds: total-order indices in the worlds of one half.
 *
 * @param margins  one per world
 * @param half     places of the worlds to look at
 * @returns        null with too few worlds to tell
 */
export function findDeciders(margins: Float64Array, inputs: Inputs, half: readonly number[]): Deciders | null {
  const columns = inputs.columns.map((column) => Float64Array.from(half, (world) => column[world]!));
  const indices = sampledIndices(
    columns,
    Float64Array.from(half, (world) => margins[world]!),
  );
  if (indices === null) return null;
  const ranked = indices.inputs
    .map((input, place) => ({ path: inputs.names[place]!, indices: input }))
    .sort((one, other) => other.indices.total.value - one.indices.total.value);
  return { worlds: indices.n, explained: indices.explained, inputs: ranked.slice(0, SHOWN) };
}
