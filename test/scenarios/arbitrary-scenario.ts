import fc, { type Arbitrary } from 'fast-check';
import type { Field, FieldValue } from '../../sim/field.ts';
import { TIMING_FIELDS } from '../../sim/levers/define-lever.ts';
import { LEVERS } from '../../sim/levers/index.ts';
import {
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  type OrganisationFigures,
  type OrganisationTraits,
} from '../../sim/organisation/traits.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type Parameters } from '../../sim/parameters/index.ts';
import { INDICATORS } from '../../sim/plan/indicators.ts';
import { planCost } from '../../sim/plan/plan-cost.ts';
import type { BudgetPhase, LeverSetting, ReviewRule, Reviews } from '../../sim/plan/plan.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import { planOf, type Scenario, type ScenarioOrganisation, type Strategy } from '../../scenarios/scenario.ts';
import { REVIEW_FIELDS } from '../../scenarios/schema/plan-fields.ts';

/** Any value a field allows, its default among them. */
export function arbitraryFieldValue(field: Field): Arbitrary<FieldValue> {
  switch (field.kind) {
    case 'number': {
      const { minimum: min, maximum: max } = field;
      // Adding 0 turns −0 into 0, as reading does.
      const any = field.whole
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
      return fc.oneof(fc.constant(field.default), any);
    }
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'switch':
      return fc.boolean();
  }
}

function arbitraryValues<Values>(fields: Readonly<Record<string, Field>>): Arbitrary<Values> {
  const values = Object.entries(fields).map(([name, field]) => [name, arbitraryFieldValue(field)] as const);
  return fc.record(Object.fromEntries(values)) as Arbitrary<Values>;
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const awkward = fc.constantFrom(
  '',
  'yes',
  '012',
  'null',
  '~',
  '- a',
  'a: b',
  '# c',
  '"',
  "'",
  '{',
  '[x',
  '*a',
  '&a',
  '!b',
  '%',
  '@',
  '1e3',
  '0x1F',
  'true',
  '.5',
);
const words = (maxLength: number) =>
  fc
    .tuple(awkward, fc.string({ unit: 'binary', maxLength }))
    .map(([begin, end]) =>
      (begin + end).replace(UNPRINTABLE, '').trim().slice(0, maxLength).replace(UNPRINTABLE, '').trim(),
    );
const name = words(120).map((text) => text || 'A name');
const description = fc.array(words(60), { maxLength: 4 }).map((lines) => lines.join('\n').trim());
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,6}){0,3}$/);

const organisation: Arbitrary<ScenarioOrganisation> = fc.oneof(
  fc.constantFrom(...LIBRARY.organisations),
  fc.record({
    id: fc.constant(null),
    name,
    description,
    figures: arbitraryValues<OrganisationFigures>(ORGANISATION_FIGURES),
    traits: arbitraryValues<OrganisationTraits>(ORGANISATION_TRAITS),
  }),
);

const lever: Arbitrary<LeverSetting> = fc.constantFrom(...LEVERS).chain(({ id, fields }) =>
  fc
    .record({
      timing: arbitraryValues<Omit<LeverSetting, 'lever' | 'values'>>(TIMING_FIELDS),
      values: arbitraryValues<LeverSetting['values']>(fields),
    })
    .filter(({ timing }) => timing.stopWeek === null || timing.stopWeek > timing.startWeek)
    .map(({ timing, values }) => ({ lever: id, ...timing, values })),
);

function reviewsOf(levers: readonly LeverSetting[]): Arbitrary<Reviews | null> {
  const targets = levers.flatMap(({ lever, values }) =>
    Object.keys(values)
      .filter((field) => typeof values[field] === 'number')
      .map((field) => ({ lever, field })),
  );
  if (targets.length === 0) return fc.constant(null);
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);
  const rule = fc.record({
    indicator: fc.constantFrom(...INDICATORS.map((indicator) => indicator.id)),
    when: fc.constantFrom('below', 'above'),
    value: amount,
    target: fc.constantFrom(...targets),
    change: fc.constantFrom('multiply', 'add', 'set'),
    by: amount,
  });
  const rules = fc.array(
    rule.map(({ target, ...rest }): ReviewRule => ({ ...rest, ...target })),
    { maxLength: 3 },
  );
  const reviews = fc.record({ figures: arbitraryValues<Omit<Reviews, 'rules'>>(REVIEW_FIELDS), rules });
  return fc.oneof(
    fc.constant(null),
    reviews.map(({ figures, rules }) => ({ ...figures, rules })),
  );
}

/** A strategy whose budget pays for it among so many employees. */
function affordable(
  strategy: Strategy,
  employees: number,
  scenario: { readonly weeks: number; readonly parameters: Parameters },
): Strategy {
  const cents = planCost(planOf(strategy, employees), employees, scenario.parameters, scenario.weeks).totalCents;
  // With phases, the first one pays for everything that is certain.
  const share = strategy.budgetPhases?.[0]?.share ?? 1;
  return cents === 0 ? strategy : { ...strategy, budget: { perEmployee: null, total: Math.ceil(cents / 100 / share) } };
}

/** Phases of a budget, the first of them at once; null for none. */
const budgetPhases: Arbitrary<readonly BudgetPhase[] | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: 1, max: 1040 }), { maxLength: 4 }),
    )
    .map(([first, weeks]) => [
      { startWeek: 0, share: weeks.length === 0 ? 1 : first },
      ...weeks.toSorted((a, b) => a - b).map((startWeek) => ({ startWeek, share: (1 - first) / weeks.length })),
    ]),
);

const ownStrategy: Arbitrary<Strategy> = fc
  .tuple(
    id,
    name,
    description,
    fc.boolean(),
    fc.array(lever, { maxLength: 4 }),
    fc.integer({ min: 0, max: 5000 }),
    budgetPhases,
  )
  .chain(([id, name, description, isPlain, levers, total, phases]) =>
    (isPlain ? fc.constant(null) : reviewsOf(levers)).map((reviews) => ({
      id,
      name,
      description,
      platform: !isPlain || levers.length > 0,
      budget: isPlain ? { perEmployee: total / 8, total: null } : { perEmployee: null, total },
      ...(phases && { budgetPhases: phases }),
      levers,
      reviews,
    })),
  );

const parameters: Arbitrary<Parameters> = fc.oneof(
  fc.constant(DEFAULT_PARAMETERS),
  fc.record(
    Object.fromEntries(Object.entries(PARAMETERS).map(([group, fields]) => [group, arbitraryValues(fields)] as const)),
  ) as unknown as Arbitrary<Parameters>,
);

/** Any scenario that a file can say. */
export const arbitraryScenario: Arbitrary<Scenario> = fc
  .record({
    name,
    description,
    organisation,
    weeks: fc.integer({ min: 1, max: 1040 }),
    currency: fc.constantFrom('EUR', 'GBP', 'JPY'),
    interactiveShare: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    week: fc.oneof(fc.constant(78), fc.integer({ min: 1, max: 1040 })),
    parameters,
    strategies: fc.uniqueArray(fc.oneof(fc.constantFrom(...LIBRARY.strategies), ownStrategy), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.id,
    }),
  })
  .map(({ interactiveShare, week, ...scenario }) => ({
    ...scenario,
    target: { interactiveShare, week: Math.min(week, scenario.weeks) },
    strategies: scenario.strategies.map((one) => affordable(one, scenario.organisation.figures.employees, scenario)),
  }))
  .filter(({ strategies }) => strategies.every(({ budget }) => (budget.total ?? 0) <= 1e12));
