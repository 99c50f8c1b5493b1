import type { Field, FieldValue } from '../sim/field.ts';
import { TIMING_FIELDS } from '../sim/levers/define-lever.ts';
import { leverOf } from '../sim/levers/index.ts';
import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../sim/organisation/traits.ts';
import { PARAMETERS } from '../sim/parameters/index.ts';
import type { LeverSetting } from '../sim/plan/plan.ts';
import type { Change } from './experiment.ts';
import type { Scenario, Strategy } from './scenario.ts';
import { BUDGET_FIELDS, BUDGET_PHASE_FIELDS, REVIEW_FIELDS, TARGET_FIELDS, WEEKS_FIELD } from './schema/plan-fields.ts';
import { withTargetInside } from './target-inside.ts';

/** Something in a scenario that has a path: what may stand there, and the scenario with something else there. */
export interface Changeable {
  readonly field: Field;
  /** What stands there; of several phases of a lever, in the first. */
  readonly read: (scenario: Scenario) => FieldValue;
  readonly change: (scenario: Scenario, value: FieldValue) => Scenario;
}

type Fields = Readonly<Record<string, Field>>;
type Entry = readonly [path: string, changeable: Changeable];

/**
 * Everything that can be changed in a scenario, by path:
 *
 * - `organisation.NAME`             a figure or trait
 * - `parameters.GROUP.NAME`         an entry of the registry
 * - `strategies.ID.LEVER.FIELD`     a field of a lever, its timing included; where a plan has the lever more than
 *                                   once, in all of its phases
 * - `strategies.ID.LEVER.2.FIELD`   the same in the second phase only
 * - `strategies.ID.budget.FIELD`, `strategies.ID.reviews.FIELD`
 * - `strategies.ID.budgetPhases.2.FIELD`  week or share of the second phase of its budget
 * - `target.NAME`, `weeks`
 */
export function changeablesOf(scenario: Scenario): ReadonlyMap<string, Changeable> {
  let known = knownFor.get(scenario);
  if (known === undefined) {
    known = new Map([...SAME_IN_EVERY_SCENARIO, ...scenario.strategies.flatMap(strategyEntries)]);
    knownFor.set(scenario, known);
  }
  return known;
}

/** Jobs of one task ask again and again for the same scenario. */
const knownFor = new WeakMap<Scenario, ReadonlyMap<string, Changeable>>();

/**
 * The scenario with other values at some paths, one after the other.
 *
 * @throws RangeError  where the scenario has no such path
 */
export function withChanges(scenario: Scenario, changes: readonly Change[]): Scenario {
  const changeables = changeablesOf(scenario);
  return changes.reduce((changed, { path, value }) => {
    const changeable = changeables.get(path);
    if (changeable === undefined) throw new RangeError(`The scenario has no value at ${path}.`);
    return changeable.change(changed, value);
  }, scenario);
}

const SAME_IN_EVERY_SCENARIO: readonly Entry[] = [
  ...entries('organisation', ORGANISATION_FIGURES, (name) => ({
    read: ({ organisation }) => valueOf(organisation.figures, name),
    change: (scenario, value) => {
      const { organisation } = scenario;
      return { ...scenario, organisation: { ...organisation, figures: { ...organisation.figures, [name]: value } } };
    },
  })),
  ...entries('organisation', ORGANISATION_TRAITS, (name) => ({
    read: ({ organisation }) => valueOf(organisation.traits, name),
    change: (scenario, value) => {
      const { organisation } = scenario;
      return { ...scenario, organisation: { ...organisation, traits: { ...organisation.traits, [name]: value } } };
    },
  })),
  ...Object.entries(PARAMETERS as Readonly<Record<string, Fields>>).flatMap(([group, fields]) =>
    entries(`parameters.${group}`, fields, (name) => ({
      read: ({ parameters }) => valueOf((parameters as Readonly<Record<string, object>>)[group]!, name),
      change: (scenario, value) => {
        const parameters = scenario.parameters as Readonly<Record<string, object>>;
        const changed = { ...parameters, [group]: { ...parameters[group], [name]: value } };
        return { ...scenario, parameters: changed as unknown as Scenario['parameters'] };
      },
    })),
  ),
  ...entries('target', TARGET_FIELDS, (name) => ({
    read: ({ target }) => valueOf(target, name),
    change: (scenario, value) => ({ ...scenario, target: { ...scenario.target, [name]: value } }),
  })),
  [
    'weeks',
    {
      field: WEEKS_FIELD,
      read: ({ weeks }) => weeks,
      change: (scenario, value) => withTargetInside(scenario, value as number),
    },
  ],
];

function strategyEntries({ id, budgetPhases = [], levers, reviews }: Strategy): readonly Entry[] {
  const budget = entries(`strategies.${id}.budget`, BUDGET_FIELDS, (name) =>
    inStrategy(
      id,
      (strategy) => valueOf(strategy.budget, name),
      (strategy, value) => ({ ...strategy, budget: { perEmployee: null, total: null, [name]: value } }),
    ),
  );
  const ofPhases = budgetPhases.flatMap((_, at) =>
    entries(`strategies.${id}.budgetPhases.${at + 1}`, BUDGET_PHASE_FIELDS, (name) =>
      inStrategy(
        id,
        (strategy) => valueOf(strategy.budgetPhases![at]!, name),
        (strategy, value) => ({
          ...strategy,
          budgetPhases: strategy.budgetPhases!.map((phase, other) =>
            other === at ? { ...phase, [name]: value } : phase,
          ),
        }),
      ),
    ),
  );
  const ofReviews = entries(`strategies.${id}.reviews`, reviews === null ? {} : REVIEW_FIELDS, (name) =>
    inStrategy(
      id,
      (strategy) => valueOf(strategy.reviews!, name),
      (strategy, value) => ({ ...strategy, reviews: { ...strategy.reviews!, [name]: value } }),
    ),
  );
  const ids = [...new Set(levers.map(({ lever }) => lever))];
  const ofLevers = ids.flatMap((lever) => {
    const phases = levers.flatMap((setting, position) => (setting.lever === lever ? [position] : []));
    const prefix = `strategies.${id}.${lever}`;
    return [
      ...leverEntries(prefix, id, lever, phases),
      ...(phases.length > 1
        ? phases.flatMap((position, phase) => leverEntries(`${prefix}.${phase + 1}`, id, lever, [position]))
        : []),
    ];
  });
  return [...ofLevers, ...budget, ...ofPhases, ...ofReviews];
}

/** The fields of a lever, in some of a plan's settings. */
function leverEntries(prefix: string, id: string, lever: string, positions: readonly number[]): readonly Entry[] {
  const inSettings = (
    read: (setting: LeverSetting) => FieldValue,
    change: (setting: LeverSetting, value: FieldValue) => Partial<LeverSetting>,
  ) =>
    inStrategy(
      id,
      ({ levers }) => read(levers[positions[0]!]!),
      (strategy, value) => ({
        ...strategy,
        levers: strategy.levers.map((setting, position) =>
          positions.includes(position) ? { ...setting, ...change(setting, value) } : setting,
        ),
      }),
    );
  return [
    ...entries(prefix, leverOf(lever)?.fields ?? {}, (name) =>
      inSettings(
        ({ values }) => values[name]!,
        ({ values }, value) => ({ values: { ...values, [name]: value } }),
      ),
    ),
    ...entries(prefix, TIMING_FIELDS, (name) =>
      inSettings(
        (setting) => valueOf(setting, name),
        (_, value) => ({ [name]: value }),
      ),
    ),
  ];
}

type Access = Omit<Changeable, 'field'>;

function inStrategy(
  id: string,
  read: (strategy: Strategy) => FieldValue,
  change: (strategy: Strategy, value: FieldValue) => Strategy,
): Access {
  return {
    read: ({ strategies }) => read(strategies.find((strategy) => strategy.id === id)!),
    change: (scenario, value) => ({
      ...scenario,
      strategies: scenario.strategies.map((strategy) => (strategy.id === id ? change(strategy, value) : strategy)),
    }),
  };
}

function entries(prefix: string, fields: Fields, accessTo: (name: string) => Access): readonly Entry[] {
  return Object.entries(fields).map(([name, field]) => [`${prefix}.${name}`, { field, ...accessTo(name) }]);
}

function valueOf(values: object, name: string): FieldValue {
  return (values as Readonly<Record<string, FieldValue>>)[name]!;
}
