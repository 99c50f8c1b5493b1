import type { Field, NumberField } from '../../sim/field.ts';

const amount = (label: string, help: string, maximum: number): NumberField & { readonly default: null } => ({
  kind: 'number',
  label,
  help,
  unit: 'money',
  default: null,
  minimum: 0,
  maximum,
});

/** The two ways to state a budget: one of them. */
export const BUDGET_FIELDS = {
  perEmployee: amount('Per employee', 'Money the strategy may spend in all, per employee.', 1e6),
  total: amount('In total', 'Money the strategy may spend in all.', 1e12),
} as const satisfies Record<string, Field>;

/** A phase in which a part of the budget is released. */
export const BUDGET_PHASE_FIELDS = {
  startWeek: {
    kind: 'number',
    label: 'Start',
    help: 'First week in which this part of the budget can be spent.',
    unit: 'weeks',
    default: 0,
    minimum: 0,
    maximum: 1040,
    whole: true,
  },
  share: {
    kind: 'number',
    label: 'Share',
    help: 'Share of the budget that is released; the shares of all phases add up to 1.',
    unit: 'share',
    default: 1,
    minimum: 0,
    maximum: 1,
  },
} as const satisfies Record<string, Field>;

export const PLATFORM_FIELD = {
  kind: 'switch',
  label: 'Platform',
  help: 'The platform exists; false is the world without it.',
  default: true,
} as const satisfies Field;

/** When a review is held and what it costs; its rules stand beside them. */
export const REVIEW_FIELDS = {
  everyWeeks: {
    kind: 'number',
    label: 'Every',
    help: 'Weeks from one review to the next.',
    unit: 'weeks',
    default: 13,
    minimum: 1,
    maximum: 520,
    whole: true,
  },
  firstWeek: {
    kind: 'number',
    label: 'First',
    help: 'Week of the first review.',
    unit: 'weeks',
    default: 13,
    minimum: 1,
    maximum: 1040,
    whole: true,
  },
  costPerEmployee: {
    kind: 'number',
    label: 'Cost of a review',
    help: 'Money for looking at the indicators once, per employee.',
    unit: 'money per employee',
    default: 0.1,
    minimum: 0,
    maximum: 1000,
  },
  changeCostPerEmployee: {
    kind: 'number',
    label: 'Cost of a change',
    help: 'Money for changing one lever, per employee.',
    unit: 'money per employee',
    default: 0.2,
    minimum: 0,
    maximum: 1000,
  },
  replan: {
    kind: 'switch',
    label: 'Plan anew',
    help: 'The planners look again at what departments need, and plan other uses where that has changed.',
    default: false,
  },
} as const satisfies Record<string, Field>;

/** What a rule of a review says; the field it changes is one of the lever's own numbers. */
export const RULE_FIELDS = {
  when: {
    kind: 'choice',
    label: 'When',
    help: 'The rule holds when the indicator is below or above the value.',
    default: 'below',
    options: ['below', 'above'],
  },
  value: {
    kind: 'number',
    label: 'Value',
    help: 'What the indicator is compared with: a share, or a number where it counts.',
    unit: 'of the indicator',
    default: 0,
    minimum: -1e9,
    maximum: 1e9,
  },
  change: {
    kind: 'choice',
    label: 'Change',
    help: 'What is done to the field.',
    default: 'multiply',
    options: ['multiply', 'add', 'set'],
  },
  by: {
    kind: 'number',
    label: 'By',
    help: 'The factor, the summand or the new value; the field never leaves its range.',
    unit: 'of the field',
    default: 1,
    minimum: -1e9,
    maximum: 1e9,
  },
} as const satisfies Record<string, Field>;

export const WEEKS_FIELD = {
  kind: 'number',
  label: 'Weeks',
  help: 'Weeks simulated.',
  unit: 'weeks',
  default: 104,
  minimum: 1,
  maximum: 1040,
  whole: true,
} as const satisfies Field;

/** What counts as success, the same for every strategy. */
export const TARGET_FIELDS = {
  interactiveShare: {
    kind: 'number',
    label: 'Interactive share',
    help: 'Share of employees with a post, reply or reaction in the last 26 weeks that counts as success.',
    unit: 'share',
    default: 0.38,
    minimum: 0,
    maximum: 1,
  },
  week: {
    kind: 'number',
    label: 'Week',
    help: 'When it is read; absent: week 78, or the end of a shorter scenario.',
    unit: 'weeks',
    default: null,
    minimum: 1,
    maximum: 1040,
    whole: true,
  },
} as const satisfies Record<string, Field>;

export const TARGET_WEEK = 78;
