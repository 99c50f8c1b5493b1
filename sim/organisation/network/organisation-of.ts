import type { Field, FieldValues } from '../../field.ts';
import { type StreamKey, streamKey } from '../../random/keys.ts';
import { arrange } from '../arrange.ts';
import type { Organisation } from '../organisation.ts';
import { departmentLuck, drawTenures, employeeLuck } from '../synthetic-people.ts';
import { tieKinds } from '../tie-kinds.ts';
import { tieRows } from '../tie-rows.ts';
import { STRENGTH_UNITS } from '../tie-strength.ts';
import type { Network } from './define-network.ts';

/**
 * An organisation whose ties are those of a network: one department, nobody's manager, every tie an ordinary one
 * (unless the network draws hierarchy and ties together, as `departmental` does).
 *
 * @param values     the network's fields
 * @param size       number of employees, 2 to 1,000,000
 * @param worldSeed  the world part of a seed
 */
export function organisationOf<Fields extends Readonly<Record<string, Field>>>(
  network: Network<Fields>,
  values: FieldValues<Fields>,
  size: number,
  worldSeed: string,
): Organisation {
  if (network.organise !== undefined) return network.organise(values, size, worldSeed);
  const stream = (name: string): StreamKey => streamKey(worldSeed, `organisation/${name}`);
  const { luckLow, luckHigh } = employeeLuck(size);
  const department = departmentLuck(1);
  const { roster, rowOf, byLuck } = arrange({
    luckLow,
    luckHigh,
    manager: new Int32Array(size).fill(-1),
    department: new Uint16Array(size),
    departmentLuckLow: department.luckLow,
    departmentLuckHigh: department.luckHigh,
    site: new Uint16Array(size),
    tenureWeeks: drawTenures(stream('tenure'), luckLow, luckHigh),
  });
  const { from, to, count } = network.ties!(values, { size, luckLow, luckHigh, stream });
  const { tieStart, tieTo, tieMirror } = tieRows(byLuck, rowOf, [{ from, to, count, amount: null }], true);
  const tieKind = tieKinds(roster, { tieStart, tieTo });
  const tieWeight = new Uint8Array(tieTo.length).fill(STRENGTH_UNITS);
  return { ...roster, tieStart, tieTo, tieWeight, tieKind, tieMirror };
}
