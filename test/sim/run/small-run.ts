import { LIBRARY } from '../../../scenarios/library.ts';
import { planOf } from '../../../scenarios/scenario.ts';
import { defaultsOf } from '../../../sim/field.ts';
import { LEVERS } from '../../../sim/levers/index.ts';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import {
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  type OrganisationFigures,
  type OrganisationTraits,
} from '../../../sim/organisation/traits.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../../../sim/parameters/index.ts';
import type { LeverSetting, Plan } from '../../../sim/plan/plan.ts';
import type { RunInput } from '../../../sim/run.ts';

/** A lever at its defaults but for the values given. */
export function setting(
  lever: string,
  values: Record<string, unknown> = {},
  timing: Partial<LeverSetting> = {},
): LeverSetting {
  const definition = LEVERS.find(({ id }) => id === lever)!;
  return {
    lever,
    startWeek: 0,
    rampWeeks: 0,
    stopWeek: null,
    ...timing,
    values: { ...defaultsOf(definition.fields), ...values } as LeverSetting['values'],
  };
}

/** A plan of levers with plenty of money. */
export function plan(levers: readonly LeverSetting[], more: Partial<Plan> = {}): Plan {
  return { platform: true, budgetCents: 1e9, levers, reviews: null, ...more };
}

/** Parameters with some groups changed. */
export function parametersWith(changes: { [Group in keyof Parameters]?: Partial<Parameters[Group]> }): Parameters {
  const parameters: Record<string, object> = { ...DEFAULT_PARAMETERS };
  for (const [group, values] of Object.entries(changes)) parameters[group] = { ...parameters[group], ...values };
  return parameters as unknown as Parameters;
}

/** A small organisation under a plan: 200 employees and 40 weeks unless said otherwise. */
export function input(
  strategy: Plan,
  {
    seed = 'a',
    figures = {},
    traits = {},
    ...more
  }: {
    seed?: string;
    figures?: Partial<OrganisationFigures>;
    traits?: Partial<OrganisationTraits>;
  } & Partial<Omit<RunInput, 'traits' | 'plan'>> = {},
): RunInput {
  return {
    organisation:
      more.organisation ?? synthesise({ ...defaultsOf(ORGANISATION_FIGURES), employees: 200, ...figures }, seed),
    traits: { ...defaultsOf(ORGANISATION_TRAITS), ...traits },
    plan: strategy,
    weeks: more.weeks ?? 40,
    parameters: more.parameters ?? DEFAULT_PARAMETERS,
    target: more.target ?? { interactiveShare: 0.38, week: 78 },
  };
}

/** Every plan of the library as the core sees it. */
export function libraryPlans(employees: number): readonly { readonly id: string; readonly plan: Plan }[] {
  return LIBRARY.strategies.map((strategy) => ({ id: strategy.id, plan: planOf(strategy, employees) }));
}

/** A plan in which every lever acts. */
export const EVERYTHING: Plan = plan([
  setting('launch'),
  setting('facilitation', { fullTimePer1000: 5 }),
  setting('champions', { share: 0.05 }),
  setting('leadership'),
  setting('incentives', { recognition: 0.5, timeAllowanceMinutes: 10, rewardPerContribution: 0.2, alignment: 0.5 }),
  setting('training'),
  setting('plannedUses'),
  setting('intake', { perMonthPer1000: 20 }),
  setting('mandate', { strength: 0.5 }, { startWeek: 20, stopWeek: 30 }),
]);
