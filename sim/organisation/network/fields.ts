import type { NumberField } from '../../field.ts';

/** Ties per employee of a network in which everybody has the same number. */
export const NEIGHBOURS = {
  kind: 'number',
  label: 'Neighbours',
  help: 'Nearest on the ring with whom everybody is tied, half on each side; an odd number is rounded down.',
  unit: 'employees',
  default: 12,
  minimum: 2,
  maximum: 1000,
  whole: true,
} as const satisfies NumberField;
