import type { FieldValues, NumberField } from '../field.ts';

const share = (label: string, help: string, value: number): NumberField => ({
  kind: 'number',
  label,
  help,
  unit: 'share',
  default: value,
  minimum: 0,
  maximum: 1,
});

/**
 * Figures an organisation is described by: first those a synthetic one is drawn from, then the traits of the whole,
 * which an imported one has too. Scenario files name them `organisation.employees`, `organisation.riskAversion`, …
 */
export const ORGANISATION_FIGURES = {
  employees: {
    kind: 'number',
    label: 'Employees',
    help: 'People employed.',
    unit: 'employees',
    default: 1200,
    minimum: 20,
    maximum: 1_000_000,
    whole: true,
  },
  departments: {
    kind: 'number',
    label: 'Departments',
    help: 'Number of departments; absent: a head office and one per 40 employees, a single one below 30 employees.',
    unit: 'departments',
    default: null,
    minimum: 1,
    maximum: 5000,
    whole: true,
  },
  span: {
    kind: 'number',
    label: 'Span of control',
    help: 'Direct reports of a manager, on average.',
    unit: 'employees',
    default: 6,
    minimum: 2,
    maximum: 30,
  },
  sites: {
    kind: 'number',
    label: 'Sites',
    help: 'Places the departments are spread over.',
    unit: 'sites',
    default: 1,
    minimum: 1,
    maximum: 500,
    whole: true,
  },
  meanDegree: {
    kind: 'number',
    label: 'Ties per employee',
    help: 'Colleagues somebody is regularly in touch with, on average.',
    unit: 'ties',
    default: 20,
    minimum: 2,
    maximum: 100,
  },
  degreeSpread: {
    kind: 'number',
    label: 'Spread of sociability',
    help: 'How unequal people are in the number of their ties: standard deviation of the logarithm of their sociability. 0 about equal; 1 as in a measured mail network.',
    unit: 'log units',
    default: 0.8,
    minimum: 0,
    maximum: 1.5,
  },
  withinDepartment: {
    kind: 'number',
    label: 'Ties within the department',
    help: 'Share of ties sought inside the own department; the others fall anywhere, also inside it by chance.',
    unit: 'share',
    default: 0.45,
    minimum: 0.05,
    maximum: 0.98,
  },
} as const satisfies Record<string, NumberField>;

export const ORGANISATION_TRAITS = {
  riskAversion: share(
    'Risk aversion',
    'How far mistakes are punished and approval is sought: 0 not at all, 1 in everything.',
    0.5,
  ),
  powerDistance: share('Power distance', 'How far people expect and accept that superiors decide.', 0.5),
  timePressure: share('Time pressure', 'How little slack the work leaves: 0 ample, 1 none.', 0.5),
  siloStrength: share('Silo strength', 'How far a department ignores what others do and use.', 0.5),
  failedInitiatives: {
    kind: 'number',
    label: 'Earlier failed initiatives',
    help: 'Comparable initiatives of the last five years that people remember as failed.',
    unit: 'initiatives',
    default: 1,
    minimum: 0,
    maximum: 10,
  },
  needLevel: share(
    'Need for the platform',
    'How much the work could gain: 0 useless here, 1 a use for everybody.',
    0.6,
  ),
  turnoverPerYear: {
    kind: 'number',
    label: 'Staff turnover',
    help: 'Share of positions that change hands in a year.',
    unit: 'share per year',
    default: 0.15,
    minimum: 0,
    maximum: 0.9,
  },
} as const satisfies Record<string, NumberField>;

export type OrganisationFigures = FieldValues<typeof ORGANISATION_FIGURES>;
export type OrganisationTraits = FieldValues<typeof ORGANISATION_TRAITS>;
