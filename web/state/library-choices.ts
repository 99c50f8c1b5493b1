import { checkBudgets } from '../../scenarios/check-budgets.ts';
import type { Issue, Notice } from '../../scenarios/issue.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from '../../scenarios/scenario.ts';
import { withWeeks } from '../../scenarios/with-weeks.ts';
import { defaultsOf, ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../sim/index.ts';
import { fitBudgets } from '../../src/experiments/fit-budgets.ts';
import {
  GIVEN,
  IMPORTED,
  ownPlan,
  type Choices,
  type OrganisationField,
  type ImportedName,
  type Settings,
} from './settings.ts';

const standard: Settings = {
  organisation: DEFAULT_COMPARISON.scenario.organisation.id!,
  strategies: DEFAULT_COMPARISON.scenario.strategies.map(({ id }) => id),
  seed: '1',
  replicates: 100,
  untilSettled: false,
  weeks: DEFAULT_COMPARISON.scenario.weeks,
  world: 1,
  changed: {},
  own: [],
  given: null,
  imported: null,
  branch: null,
};

/** What the library offers to the page. */
export const CHOICES: Choices = {
  organisations: LIBRARY.organisations.map(({ id }) => id!),
  strategies: LIBRARY.strategies.map(({ id }) => id),
  standard,
};

export type SettledScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The organisation of the settings as it is described, before anything is changed on the page. */
export function describedOrganisation({ organisation, given, imported }: Settings): ScenarioOrganisation {
  if (organisation === IMPORTED && imported !== null) return importedOrganisation(imported);
  if (organisation === GIVEN && given !== null) return given.organisation;
  return LIBRARY.organisations.find(({ id }) => id === organisation) ?? DEFAULT_COMPARISON.scenario.organisation;
}

/** The plan of that id: own plans go before the library's. */
export function planNamed(settings: Settings, id: string): Strategy {
  return ownPlan(settings, id) ?? LIBRARY.strategies.find((strategy) => strategy.id === id)!;
}

/** Plans that may be compared: the library's, and the own ones. */
export function plansOf({ own }: Settings): readonly Strategy[] {
  return [...LIBRARY.strategies.filter(({ id }) => !own.some((plan) => plan.id === id)), ...own];
}

/** People in the organisation of the settings. */
export function employeesOf(settings: Settings): number {
  return fieldValues(settings, 'employees').value;
}

/**
 * The scenario that the settings describe, or why there is none (an own plan its budget does not pay for, say).
 * Library plans get the money that an organisation of this size needs, as on the command line.
 */
export function scenarioOf(settings: Settings): SettledScenario {
  const terms = settings.given ?? DEFAULT_COMPARISON.scenario;
  const { currency, target, parameters } = terms;
  const described = describedOrganisation(settings);
  const organisation: ScenarioOrganisation = {
    ...described,
    figures: { ...described.figures, ...picked(settings.changed, ORGANISATION_FIGURES) },
    traits: { ...described.traits, ...picked(settings.changed, ORGANISATION_TRAITS) },
  };
  const unpaid = withWeeks(
    {
      name: organisation.name,
      description: '',
      organisation,
      weeks: terms === settings.given ? settings.weeks : DEFAULT_COMPARISON.scenario.weeks,
      currency,
      target,
      parameters,
      strategies: [],
    },
    settings.weeks,
  );
  if (!unpaid.ok) return unpaid;
  const strategies = settings.strategies.map((id) => planNamed(settings, id));
  const { employees } = organisation.figures;
  const { scenario, notices } = fitBudgets({ ...unpaid.scenario, strategies }, employees);
  const issues = checkBudgets(scenario, employees);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario, notices };
}

/** What a field of the organisation is under these settings, and as it is described. */
export function fieldValues(
  settings: Settings,
  field: OrganisationField,
): { readonly value: number; readonly described: number } {
  const { figures, traits } = describedOrganisation(settings);
  const described = { ...figures, ...traits }[field];
  return { value: settings.changed[field] ?? described, described };
}

/** An imported organisation as a scenario has it: its people stand elsewhere, its traits are to be set. */
function importedOrganisation({ name, employees }: ImportedName): ScenarioOrganisation {
  return {
    id: null,
    name,
    description: '',
    figures: { ...defaultsOf(ORGANISATION_FIGURES), employees },
    traits: defaultsOf(ORGANISATION_TRAITS),
  };
}

/** The changes that belong to these fields. */
function picked(changed: Settings['changed'], fields: object): Settings['changed'] {
  return Object.fromEntries(Object.entries(changed).filter(([name]) => Object.hasOwn(fields, name)));
}
