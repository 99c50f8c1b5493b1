import type { Organisation } from '../../../sim/index.ts';

/** The single numbers of an organisation, in the order they are sent. */
export const ORGANISATION_SIZES = ['size', 'departmentCount', 'siteCount'] as const;

type ColumnArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ColumnName = Exclude<keyof Organisation, (typeof ORGANISATION_SIZES)[number]>;

interface Counts {
  readonly size: number;
  readonly departments: number;
  readonly sites: number;
  readonly slots: number;
  readonly managers: number;
}

interface ColumnCheck {
  readonly name: ColumnName;
  readonly type: new (buffer: ArrayBuffer) => ColumnArray;
  readonly length: (counts: Counts) => number;
  /** Every value lies below this; −1 is allowed where the column has a sign. */
  readonly below?: (counts: Counts) => number;
}

const each = ({ size }: Counts): number => size;
const ties = ({ slots }: Counts): number => slots;

/** The columns of an organisation, in the order they are sent, with what keeps a reader of them within bounds. */
const COLUMNS: readonly ColumnCheck[] = [
  { name: 'luckLow', type: Uint32Array, length: each },
  { name: 'luckHigh', type: Uint32Array, length: each },
  { name: 'manager', type: Int32Array, length: each, below: each },
  { name: 'level', type: Uint8Array, length: each },
  { name: 'span', type: Uint32Array, length: each, below: each },
  { name: 'department', type: Uint16Array, length: each, below: ({ departments }) => departments },
  {
    name: 'departmentStart',
    type: Uint32Array,
    length: ({ departments }) => departments + 1,
    below: (c) => c.size + 1,
  },
  { name: 'departmentLuckLow', type: Uint32Array, length: ({ departments }) => departments },
  { name: 'departmentLuckHigh', type: Uint32Array, length: ({ departments }) => departments },
  { name: 'site', type: Uint16Array, length: each, below: ({ sites }) => sites },
  { name: 'tenureWeeks', type: Uint16Array, length: each },
  { name: 'managersTopDown', type: Uint32Array, length: ({ managers }) => managers, below: each },
  { name: 'tieStart', type: Uint32Array, length: ({ size }) => size + 1, below: ({ slots }) => slots + 1 },
  { name: 'tieTo', type: Uint32Array, length: ties, below: each },
  { name: 'tieWeight', type: Uint8Array, length: ties },
  { name: 'tieKind', type: Uint8Array, length: ties, below: () => 4 },
  { name: 'tieMirror', type: Uint32Array, length: ties, below: ties },
];

export interface SentOrganisation {
  readonly size: readonly number[];
  readonly lengths: readonly number[];
  readonly columns: readonly ArrayBufferView[];
}

export function organisationColumns(organisation: Organisation): SentOrganisation {
  const columns = COLUMNS.map(({ name }) => organisation[name]);
  return {
    size: ORGANISATION_SIZES.map((name) => organisation[name]),
    lengths: columns.map(({ length }) => length),
    columns,
  };
}

/** The organisation, or what is wrong with what was sent. Ascending starts and counts keep every index in bounds. */
export function readOrganisation(
  sizes: readonly number[],
  lengths: readonly number[],
  body: Uint8Array,
): Organisation | string {
  if (sizes.length !== ORGANISATION_SIZES.length || lengths.length !== COLUMNS.length) return 'columns are missing.';
  if (![...sizes, ...lengths].every((count) => Number.isSafeInteger(count) && count >= 0)) return 'a size is no count.';
  const [size, departments, sites] = sizes as [number, number, number];
  const lengthOf = (name: ColumnName): number => lengths[COLUMNS.findIndex((column) => column.name === name)]!;
  const counts = { size, departments, sites, slots: lengthOf('tieTo'), managers: lengthOf('managersTopDown') };
  const columns: Record<string, ColumnArray> = {};
  let position = 0;
  for (const [order, { name, type, length, below }] of COLUMNS.entries()) {
    if (lengths[order] !== length(counts)) return `${name} has another length than the others.`;
    const bytes = lengths[order] * bytesOf(type);
    if (position + bytes > body.length) return `${name} is cut off.`;
    const buffer = new ArrayBuffer(bytes);
    new Uint8Array(buffer).set(body.subarray(position, position + bytes));
    position += bytes;
    const column = new type(buffer);
    const limit = below?.(counts);
    if (limit !== undefined && !column.every((value) => value < limit && value >= -1)) {
      return `${name} points outside the organisation.`;
    }
    columns[name] = column;
  }
  if (position !== body.length) return 'there is more than its columns.';
  for (const [name, end] of [
    ['tieStart', counts.slots],
    ['departmentStart', size],
  ] as const) {
    const starts = columns[name]!;
    if (starts.at(-1) !== end || starts.some((start, row) => row > 0 && start < starts[row - 1]!)) {
      return `${name} does not ascend to its end.`;
    }
  }
  return { size, departmentCount: departments, siteCount: sites, ...columns } as unknown as Organisation;
}

function bytesOf(type: ColumnCheck['type']): number {
  return (type as unknown as { readonly BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
}
