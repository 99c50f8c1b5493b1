import type { Organisation } from '../../sim/index.ts';

const shared = new WeakMap<Organisation, Organisation>();

/** The organisation with its columns in memory that all threads see: sent to another thread, it is not copied. */
export function shareOrganisation(organisation: Organisation): Organisation {
  let copy = shared.get(organisation);
  if (copy === undefined) {
    const columns = Object.entries(organisation).map(([name, column]) => [name, shareColumn(column)]);
    copy = Object.fromEntries(columns) as Organisation;
    shared.set(organisation, copy);
  }
  return copy;
}

function shareColumn(column: unknown): unknown {
  if (!ArrayBuffer.isView(column)) return column;
  const { byteLength, constructor } = column;
  const memory = new SharedArrayBuffer(byteLength);
  new Uint8Array(memory).set(new Uint8Array(column.buffer, column.byteOffset, byteLength));
  return new (constructor as new (memory: SharedArrayBuffer) => ArrayBufferView)(memory);
}
