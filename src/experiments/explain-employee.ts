import {
  explainWeek,
  LEVERS,
  MODEL_VERSION,
  type Organisation,
  type TurningPoint,
  type WeekExplained,
} from '../../sim/index.ts';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';
import { breathe } from '../runners/breathe.ts';
import { organisationOf, runInput } from '../runners/run-input.ts';
import { VERSION } from '../version.ts';

/** Whose week is to be explained. */
export interface ExplanationRequest {
  readonly scenario: Scenario;
  /** Id of a strategy of the scenario. */
  readonly strategyId: string;
  readonly seed: string;
  /** Row of the employee, from 0. */
  readonly employee: number;
  /** Week of the run, from 0. */
  readonly week: number;
  /** Takes the place of the scenario's synthetic organisation. */
  readonly organisation?: Organisation;
}

/** An employee's week with where it comes from. */
export interface EmployeeExplained {
  readonly strategy: Strategy;
  readonly seed: string;
  readonly explained: WeekExplained;
}

/**
 * Explains one employee's week: every term of the decision, what changed since last week, and what would have turned it.
 *
 * @throws RangeError  when the scenario has no such strategy, employee or week, or the strategy has no platform
 */
export async function* explainEmployee(
  request: ExplanationRequest,
  signal: AbortSignal,
): AsyncGenerator<{ readonly kind: 'done'; readonly result: EmployeeExplained }, void, undefined> {
  await breathe();
  if (signal.aborted) return;
  const { scenario, strategyId, seed, employee, week } = request;
  const organisation = request.organisation ?? organisationOf(scenario, seed);
  const input = runInput(scenario, strategyId, organisation);
  const strategy = scenario.strategies.find(({ id }) => id === strategyId)!;
  yield { kind: 'done', result: { strategy, seed, explained: explainWeek(input, seed, employee, week) } };
}

export const EXPLANATION_FORMAT = 'groundswell/explanation@1';

/** The explanation as JSON; `terms[].lastWeek` is null where there is no last week of this person. */
export function explanationDocument({ strategy, seed, explained }: EmployeeExplained, employeeName: string) {
  const { decision, before, hearing, joined, forgot, turningPoints } = explained;
  return {
    format: EXPLANATION_FORMAT,
    version: VERSION,
    modelVersion: MODEL_VERSION,
    strategy: { id: strategy.id, name: strategy.name },
    seed,
    employee: { name: employeeName, row: decision.employee },
    week: decision.week,
    joined,
    forgot,
    aware: decision.aware,
    used: decision.used,
    utility: decision.utility,
    terms: decision.terms.map(({ id, label, value }, place) => ({
      id,
      label,
      value,
      lastWeek: before?.terms[place]?.value ?? null,
    })),
    lastWeek: before && { aware: before.aware, used: before.used, utility: before.utility },
    hearing,
    allElseHeld: turningPoints.map(({ cents, ...point }) => ({ ...point, ...namesOf(point), extraMoney: cents / 100 })),
  };
}

/** What lever and field of a turning point are called. */
export function namesOf({ lever, field }: Pick<TurningPoint, 'lever' | 'field'>) {
  const definition = LEVERS.find(({ id }) => id === lever)!;
  return { leverLabel: definition.label, fieldLabel: definition.fields[field]!.label };
}
