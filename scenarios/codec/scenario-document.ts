import { defaultsOf, type Field } from '../../sim/field.ts';
import { TIMING_FIELDS } from '../../sim/levers/define-lever.ts';
import { leverOf } from '../../sim/levers/index.ts';
import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../sim/organisation/traits.ts';
import { PARAMETERS } from '../../sim/parameters/index.ts';
import type { LeverSetting, ReviewRule, Reviews } from '../../sim/plan/plan.ts';
import { LIBRARY } from '../library.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from '../scenario.ts';
import { formatName, SCENARIO_FORMAT } from '../schema/formats.ts';
import { REVIEW_FIELDS, TARGET_FIELDS, TARGET_WEEK, WEEKS_FIELD } from '../schema/plan-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A scenario as its file says it: names of the library where they mean the same, no value that is the default.
 * `parseScenario` makes the same scenario of it again.
 */
export function scenarioDocument(scenario: Scenario): Values {
  const { name, description, organisation, weeks, currency, target, parameters, strategies } = scenario;
  return {
    format: formatName(SCENARIO_FORMAT),
    ...without({ name, description }, { name: 'Scenario', description: '' }),
    organisation: organisationDocument(organisation),
    ...without({ weeks, currency }, { weeks: WEEKS_FIELD.default, currency: 'EUR' }),
    ...unlessEmpty(
      'target',
      without({ ...target }, { ...defaultsOf(TARGET_FIELDS), week: Math.min(TARGET_WEEK, weeks) }),
    ),
    ...unlessEmpty('parameters', parametersDocument(parameters)),
    strategies: strategies.map(strategyDocument),
  };
}

function organisationDocument(organisation: ScenarioOrganisation): string | Values {
  const known = LIBRARY.organisations.find(({ id }) => id === organisation.id);
  if (known !== undefined && same(known, organisation)) return known.id!;
  const { name, description, figures, traits } = organisation;
  return {
    ...without({ name, description }, { name: 'Own organisation', description: '' }),
    ...without(figures, defaultsOf(ORGANISATION_FIGURES)),
    ...without(traits, defaultsOf(ORGANISATION_TRAITS)),
  };
}

function parametersDocument(parameters: Scenario['parameters']): Values {
  const groups = Object.entries(PARAMETERS as Readonly<Record<string, Readonly<Record<string, Field>>>>);
  return Object.assign(
    {},
    ...groups.map(([group, fields]) =>
      unlessEmpty(group, without((parameters as Readonly<Record<string, Values>>)[group]!, defaultsOf(fields))),
    ),
  ) as Values;
}

function strategyDocument(strategy: Strategy): string | Values {
  const known = LIBRARY.strategies.find(({ id }) => id === strategy.id);
  if (known !== undefined && same(known, strategy)) return known.id;
  return strategyValues(strategy);
}

/** A strategy written out, without the values that are defaults. */
export function strategyValues(strategy: Strategy): Values {
  const { id, name, description, platform, budget, budgetPhases, levers, reviews } = strategy;
  return {
    id,
    ...without({ name, description, platform }, { name: id, description: '', platform: true }),
    ...unlessEmpty('budget', without({ ...budget }, { perEmployee: null, total: null })),
    ...(budgetPhases && { budgetPhases: budgetPhases.map(({ startWeek, share }) => ({ startWeek, share })) }),
    ...(levers.length > 0 && { levers: levers.map(leverDocument) }),
    ...(reviews !== null && { reviews: reviewsDocument(reviews) }),
  };
}

function leverDocument({ lever, startWeek, rampWeeks, stopWeek, values }: LeverSetting): Values {
  return {
    lever,
    ...without({ startWeek, rampWeeks, stopWeek }, defaultsOf(TIMING_FIELDS)),
    ...without(values, defaultsOf(leverOf(lever)?.fields ?? {})),
  };
}

function reviewsDocument({ rules, ...figures }: Reviews): Values {
  return {
    ...without(figures, defaultsOf(REVIEW_FIELDS)),
    ...(rules.length > 0 && { rules: rules.map(ruleDocument) }),
  };
}

function ruleDocument({ indicator, when, value, lever, field, change, by }: ReviewRule): Values {
  return { indicator, when, value, lever, field, change, by };
}

/** The values that differ from their defaults, in the order the defaults are declared in. */
function without(values: object, defaults: object): Values {
  const given = values as Values;
  const differing = Object.entries(defaults as Values).filter(([name, usual]) => given[name] !== usual);
  return Object.fromEntries(differing.map(([name]) => [name, given[name]]));
}

function unlessEmpty(name: string, values: Values): Values {
  return Object.keys(values).length > 0 ? { [name]: values } : {};
}

/** Whether two plain values say the same, in whatever order of keys. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same((one as Values)[name], (other as Values)[name]))
  );
}
