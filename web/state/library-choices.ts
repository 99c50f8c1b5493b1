import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import type { Issue } from '../../scenarios/issue.ts';
import type { Scenario, ScenarioOrganisation } from '../../scenarios/scenario.ts';
import { withWeeks } from '../../scenarios/with-weeks.ts';
import type { Choices, OrganisationField, Settings } from './settings.ts';

const standard: Settings = {
  organisation: DEFAULT_COMPARISON.scenario.organisation.id!,
  strategies: DEFAULT_COMPARISON.scenario.strategies.map(({ id }) => id),
  seed: '1',
  replicates: 100,
  weeks: DEFAULT_COMPARISON.scenario.weeks,
  world: 1,
  changed: {},
};

/** What the library offers to the page. */
export const CHOICES: Choices = {
  organisations: LIBRARY.organisations.map(({ id }) => id!),
  strategies: LIBRARY.strategies.map(({ id }) => id),
  standard,
};

export type SettledScenario =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly issues: readonly Issue[] };

export function libraryOrganisation(id: string): ScenarioOrganisation {
  return LIBRARY.organisations.find((organisation) => organisation.id === id)!;
}

/** The scenario that the settings describe, or why there is none (a plan its budget does not pay for, say). */
export function scenarioOf(settings: Settings): SettledScenario {
  const base = DEFAULT_COMPARISON.scenario;
  const described = libraryOrganisation(settings.organisation);
  const { employees, ...traits } = settings.changed;
  const organisation: ScenarioOrganisation = {
    ...described,
    figures: { ...described.figures, employees: employees ?? described.figures.employees },
    traits: { ...described.traits, ...traits },
  };
  const strategies = settings.strategies.map((id) => LIBRARY.strategies.find((strategy) => strategy.id === id)!);
  return withWeeks({ ...base, name: organisation.name, description: '', organisation, strategies }, settings.weeks);
}

/** What a field of the organisation is under these settings, and as the library describes it. */
export function fieldValues(
  settings: Settings,
  field: OrganisationField,
): { readonly value: number; readonly described: number } {
  const { figures, traits } = libraryOrganisation(settings.organisation);
  const described = field === 'employees' ? figures.employees : traits[field];
  return { value: settings.changed[field] ?? described, described };
}
