import { defaultsOf, type Field, type FieldValue, type Organisation, worldPart } from '../../../sim/index.ts';
import type { Network } from '../../../sim/organisation/network/define-network.ts';
import { organisationOf } from '../../../sim/organisation/network/organisation-of.ts';

/** So many people tied by a network in the world of a seed; fields that are not given have their defaults. */
export function drawNetwork<Fields extends Readonly<Record<string, Field>>>(
  network: Network<Fields>,
  values: Readonly<Record<string, FieldValue>>,
  people: number,
  seed: string,
): Organisation {
  return organisationOf(network, { ...defaultsOf(network.fields), ...values }, people, worldPart(seed));
}
