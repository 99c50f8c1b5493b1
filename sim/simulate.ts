import { createPeople } from './employees/people.ts';
import type { People } from './employees/people.ts';
import { digestOf } from './digest-run.ts';
import { outcomeFamilyOf } from './outcomes/families.ts';
import type { AfterStop } from './outcomes/after-stop.ts';
import { OUTCOMES } from './outcomes/index.ts';
import type { OutcomeId } from './outcomes/index.ts';
import { LEDGER_LINES } from './outcomes/ledger.ts';
import { parseSeed, worldPart } from './random/seed.ts';
import type { RunInput, RunOptions } from './run.ts';
import type { RunRecord } from './run-record.ts';
import type { World } from './world.ts';
import { branchWorld } from './branch.ts';
import { createStopTrials, tryStopping } from './stop-trials.ts';
import { stepWeek } from './step-week.ts';
import { createWorld } from './create-world.ts';

export { stepWeek };

/** The run was asked to stop between two weeks. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * Simulates one strategy in one world.
 *
 * @param input    organisation, traits, plan, parameters, weeks and target
 * @param seed     see `parseSeed`; the same input and seed give the same digest in every engine
 * @param options  what to keep beside outcomes and series; changes no bit of the result
 * @param people   the people of this organisation under the world's part of the seed, where they are at hand already
 * @throws SeedError     for a seed that is none
 * @throws StoppedError  when `options.stop` said so
 */
export function simulate(
  input: RunInput,
  seed: string | number,
  options: RunOptions = {},
  people: People = peopleOf(input, parseSeed(seed)),
): RunRecord {
  let world = beginRun(input, parseSeed(seed), options, people);
  const trials = options.afterStop === true ? createStopTrials() : null;
  while (world.week < world.weeks) {
    if (options.stop?.() === true) throw new StoppedError(`Stopped before week ${world.week}.`);
    world = underPlanOfWeek(world, input);
    if (trials !== null) tryStopping(world, trials);
    stepWeek(world);
  }
  if (trials !== null) tryStopping(world, trials);
  return finishRun(world, trials);
}

/** The people of an input's organisation under a seed; they may serve every strategy tried on them. */
export function peopleOf(input: Pick<RunInput, 'organisation' | 'traits' | 'parameters'>, seed: string): People {
  return createPeople(input.organisation, input.traits, input.parameters, worldPart(seed));
}

/** A world before its first week. */
export function beginRun(input: RunInput, seed: string, options: RunOptions, people: People): World {
  return createWorld(people, input.plan, input.weeks, input.target, seed, {
    events: options.events === true,
    frames: options.frames === true,
  });
}

/** The world before its present week: a branch of it where another plan takes over, otherwise the world itself. */
export function underPlanOfWeek(world: World, { then = [] }: Pick<RunInput, 'then'>): World {
  const change = then.find(({ fromWeek }) => fromWeek === world.week);
  return change === undefined ? world : branchWorld(world, change.plan);
}

/**
 * Outcomes, digest and what else is kept of a world after its last week.
 *
 * @param afterStop  see `StopTrials`; null where outcomes that need it were not asked for
 */
export function finishRun(world: World, afterStop: AfterStop | null = null): RunRecord {
  const outcomes = {} as Record<OutcomeId, number | null>;
  for (const outcome of OUTCOMES) outcomes[outcome.id] = outcome.of(world, afterStop);
  return {
    seed: world.seed,
    weeks: world.weeks,
    employees: world.size,
    digest: digestOf(world, outcomes),
    outcomes,
    outcomeFamily: outcomeFamilyOf(world),
    series: world.series,
    overflow: {
      questions: world.questions.overflow,
      proposals: world.proposalsOverflow,
      accepted: world.backlogOverflow,
      ideas: world.ideasLost,
    },
    ledger: LEDGER_LINES.map(({ id }, row) => ({ line: id, cents: world.cents[row], minutes: world.minutes[row] })),
    ...(world.events === null ? {} : { events: world.events }),
    ...(world.frames === null ? {} : { frames: { states: world.frames } }),
  };
}
