import type { Parameters } from './index.ts';

const known = new WeakMap<Parameters, Parameters>();

/**
 * The same parameters as plain compact records. Built up name by name, the larger groups are kept as hash tables, and
 * every look-up of a coefficient would be one in such a table; parsed from text they are records with fixed places.
 */
export function compactParameters(parameters: Parameters): Parameters {
  let compact = known.get(parameters);
  if (compact === undefined) {
    compact = JSON.parse(JSON.stringify(parameters)) as Parameters;
    known.set(parameters, compact);
  }
  return compact;
}
