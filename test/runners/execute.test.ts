import { describe, expect, it } from 'vitest';
import { simulate } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { execute } from '../../src/runners/execute.ts';
import { organisationOf, runInput } from '../../src/runners/run-input.ts';
import { jobsOf, smallScenario, taskOf } from './runner-contract.ts';

const WORLDS = 10;
const NEVER = { aborted: false };

/** Digests as this worker has them, after whatever it ran before. */
function executed(scenario: Scenario): string[] {
  const task = taskOf(scenario);
  const { results } = execute({ taskId: task.id, task, jobs: jobsOf(WORLDS) }, NEVER);
  return results.flatMap(({ runs }) => runs.map(({ digest }) => digest));
}

/** The same, each world built for its run alone. */
function afresh(scenario: Scenario): string[] {
  return jobsOf(WORLDS).flatMap(({ seed, strategies }) =>
    strategies.map((id) => simulate(runInput(scenario, id, organisationOf(scenario, seed)), seed).digest),
  );
}

describe('a worker that keeps its first worlds', () => {
  it('says what it would say without, whatever has changed: a plan, a trait, a figure, and back again', () => {
    const scenario = smallScenario(40, 12);
    const [handsOff, launch] = scenario.strategies;
    const plan = { ...launch!, levers: launch!.levers.map((lever) => ({ ...lever, startWeek: 4 })) };
    const { organisation } = scenario;
    const variants: Scenario[] = [
      scenario,
      { ...scenario, strategies: [handsOff!, plan] },
      { ...scenario, organisation: { ...organisation, traits: { ...organisation.traits, riskAversion: 0.1 } } },
      { ...scenario, organisation: { ...organisation, figures: { ...organisation.figures, employees: 60 } } },
      scenario,
    ];
    for (const variant of variants) expect(executed(variant)).toEqual(afresh(variant));
  });
});
