import type { ReferenceDeclaration } from '../reference-model.ts';

const fields = {
  k: {
    kind: 'number',
    label: 'Habit per use',
    help: 'Strength with which one use builds habit.',
    unit: 'per use',
    default: 0.0454,
    minimum: 0,
    maximum: 5,
  },
  repetitions: {
    kind: 'number',
    label: 'Repetitions',
    help: 'Uses after which habit is compared; rounded up to whole weeks.',
    unit: 'uses',
    default: 66,
    minimum: 1,
    maximum: 10_000,
    whole: true,
  },
  usesPerWeek: {
    kind: 'number',
    label: 'Uses per week',
    help: 'Uses a week holds.',
    unit: 'uses per week',
    default: 6,
    minimum: 1,
    maximum: 15,
    whole: true,
  },
} as const;

export const habit: ReferenceDeclaration<typeof fields> = {
  id: 'habit',
  label: 'Habit',
  help: 'Strength of a habit after so many repetitions: 1 − exp(−k n).',
  source: 'Lally et al. 2010',
  fields,
};
