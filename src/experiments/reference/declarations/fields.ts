import type { NumberField } from '../../../../sim/index.ts';

type Numbers = Partial<Pick<NumberField, 'help' | 'minimum' | 'maximum'>> & { readonly default: number };

/** Number of people; enough of them make theory, which holds for infinitely many, comparable. */
export function nodes(value: number, more: Partial<Omit<Numbers, 'default'>> = {}) {
  return {
    kind: 'number',
    label: 'People',
    help: 'People in the network.',
    unit: 'people',
    default: value,
    minimum: 20,
    maximum: 1_000_000,
    whole: true,
    ...more,
  } as const satisfies NumberField;
}

/** Worlds over which is averaged. */
export function replicates(value: number) {
  return {
    kind: 'number',
    label: 'Replicates',
    help: 'Worlds simulated; their spread gives the standard error.',
    unit: 'worlds',
    default: value,
    minimum: 1,
    maximum: 10_000,
    whole: true,
  } as const satisfies NumberField;
}

/** Length of a step of the engine. */
export function step(value: number) {
  return {
    kind: 'number',
    label: 'Step',
    help: 'Time a step of the engine stands for; theory in continuous time is met as it shrinks.',
    unit: 'time',
    default: value,
    minimum: 0.0001,
    maximum: 4,
  } as const satisfies NumberField;
}

/** The same, chosen by how fast the course is unless it is given. */
export const stepByPace = {
  ...step(1),
  help: 'Time a step of the engine stands for; default: so short that the lag of a step hardly shows.',
  default: null,
} as const satisfies NumberField;

/** Until when a course is compared. */
export function until(value: number) {
  return {
    kind: 'number',
    label: 'Until',
    help: 'Time up to which the course is compared.',
    unit: 'time',
    default: value,
    minimum: 0.01,
    maximum: 10_000,
  } as const satisfies NumberField;
}

/** Between two rows of a course. */
export const every = {
  kind: 'number',
  label: 'Every',
  help: 'Time between the rows; default: 1, or the end where that is sooner.',
  unit: 'time',
  default: null,
  minimum: 0.0001,
  maximum: 10_000,
} as const satisfies NumberField;

/** A rate per unit of time. */
export function rate(label: string, help: string, value: number) {
  return {
    kind: 'number',
    label,
    help,
    unit: 'per unit of time',
    default: value,
    minimum: 0,
    maximum: 50,
  } as const satisfies NumberField;
}

/** A share of all people or of one's contacts. */
export function share(label: string, help: string, value: number) {
  return {
    kind: 'number',
    label,
    help,
    unit: 'share',
    default: value,
    minimum: 0,
    maximum: 1,
  } as const satisfies NumberField;
}

/** Mean number of contacts in a random network. */
export function degree(value: number) {
  return {
    kind: 'number',
    label: 'Degree',
    help: 'Ties per person on average.',
    unit: 'ties',
    default: value,
    minimum: 0,
    maximum: 100,
  } as const satisfies NumberField;
}
