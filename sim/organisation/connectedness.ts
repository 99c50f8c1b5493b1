import type { Organisation } from './organisation.ts';

const known = new WeakMap<Organisation, Float32Array>();

/**
 * Rank of each employee by number of ties within the own department: 0 for the best connected, towards 1 for the
 * least. Ties in number are broken by luck key, in which order rows already stand. Computed once per organisation.
 */
export function connectednessRanks(organisation: Organisation): Float32Array {
  const present = known.get(organisation);
  if (present !== undefined) return present;
  const { size, departmentCount, departmentStart, tieStart } = organisation;
  const ranks = new Float32Array(size);
  for (let department = 0; department < departmentCount; department++) {
    const from = departmentStart[department];
    const members = departmentStart[department + 1] - from;
    const order = new Float64Array(members);
    for (let place = 0; place < members; place++) {
      const degree = tieStart[from + place + 1] - tieStart[from + place];
      order[place] = -degree * 0x100000000 + place;
    }
    order.sort();
    for (let rank = 0; rank < members; rank++) {
      const key = order[rank];
      const place = key - Math.floor(key / 0x100000000) * 0x100000000;
      ranks[from + place] = rank / members;
    }
  }
  known.set(organisation, ranks);
  return ranks;
}
