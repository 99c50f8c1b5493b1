import { OUTCOMES, replicateSeed, worldPart } from '../../../sim/index.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../../../sim/parameters/index.ts';
import { LIBRARY } from '../../../scenarios/library.ts';
import type { Scenario, Strategy } from '../../../scenarios/scenario.ts';
import type { Job, JobResult, Runner, Task } from '../../runners/runner.ts';
import { TimeLeft } from '../../runners/time-left.ts';
import { shifted } from '../claims/run/write-arm.ts';
import { fitBudgets } from '../fit-budgets.ts';
import type { AttributionEvent, AttributionRequest } from './attribution.ts';
import { divide } from './divide.ts';
import { composed, PLAYERS, REFERENCES, USERS } from './players.ts';

export const FEWEST_LUCKS = 20;

const RUN_LIMIT_MILLISECONDS = 600_000;
const SHORTFALL = OUTCOMES.findIndex(({ id }) => id === 'shortfall');
/** A longer name of a world would not survive in the seeds of its lucks. */
export const LONGEST_WORLD = 90;

/** So that no two tasks of a process share an id; nothing else depends on it. */
let attributions = 0;

/**
 * Divides what a run missed of the common target among luck, four players and what is out of reach.
 *
 * Every combination of players as they are and at their reference is run under the same lucks in the world of the seed;
 * a player's part is its exact Shapley value. It is computed for three choices of reference states.
 *
 * @throws RangeError  when the scenario has no such strategy, the strategy no platform, the target lies beyond the run,
 *                     lucks are too few or the world's part of the seed is too long
 */
export async function* attribute(
  request: AttributionRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<AttributionEvent, void, undefined> {
  const strategy = checked(request);
  const { scenario, seed, lucks, imported } = request;
  const employees = imported?.organisation.size ?? scenario.organisation.figures.employees;
  const groups = groupsOf(request, strategy, employees);
  const total = 1 + lucks * groups.reduce((sum, { strategies }) => sum + strategies.length, 0);
  const timeLeft = new TimeLeft(total);
  const counts = new Map<string, Float64Array>();
  let reached = Number.NaN;
  let done = 0;
  yield { kind: 'progress', done, total, secondsLeft: null };
  for (const { keenerBy, strategies } of groups) {
    const task = taskOf(request, keenerBy, strategies);
    const ids = strategies.map(({ id }) => id);
    const jobs: Job[] = Array.from({ length: lucks }, (_, index) => ({
      index,
      replicate: index,
      seed: replicateSeed(`${worldPart(seed)}~attribution`, index),
      strategies: ids,
    }));
    if (keenerBy === 0) jobs.push({ index: lucks, replicate: lucks, seed, strategies: [OWN] });
    for await (const result of runner.run(task, jobs, signal)) {
      if (result.replicate === lucks) reached = countsOf(result, scenario).get(OWN) ?? Number.NaN;
      else {
        for (const [id, count] of countsOf(result, scenario)) {
          const key = armKey(keenerBy, id);
          if (!counts.has(key)) counts.set(key, new Float64Array(lucks).fill(Number.NaN));
          counts.get(key)![result.replicate] = count;
        }
      }
      done += result.runs.length;
      yield { kind: 'progress', done, total, secondsLeft: timeLeft.secondsAfter(done) };
    }
    if (signal.aborted) return;
  }
  if (Number.isNaN(reached)) throw new Error('The run to be explained was not finished.');
  const { interactiveShare, week } = scenario.target;
  yield {
    kind: 'done',
    attribution: {
      strategy: { id: strategy.id, name: strategy.name },
      seed,
      week,
      ...divide({ employees, target: interactiveShare, reached, worths: worthsOf(counts, lucks) }),
    },
  };
}

/** The strategy as it is, in the scenario of every task. */
const OWN = 'as-it-is';

interface Group {
  readonly keenerBy: number;
  readonly strategies: readonly Strategy[];
}

/** Combinations that share their people can be run as strategies of one scenario. */
function groupsOf({ scenario }: AttributionRequest, own: Strategy, employees: number): Group[] {
  const ids = [...new Set(REFERENCES.map(({ strategy }) => strategy))];
  const library = LIBRARY.strategies.filter(({ id }) => ids.includes(id));
  const { strategies: references } = fitBudgets({ ...scenario, strategies: library }, employees).scenario;
  const asItIs = { ...composed(own, own, 0, employees, scenario), id: OWN };
  return [0, ...new Set(REFERENCES.map(({ keenerBy }) => keenerBy))].map((keenerBy) => {
    const used = REFERENCES.filter((reference) => keenerBy === 0 || reference.keenerBy === keenerBy);
    const plans = references
      .filter(({ id }) => used.some(({ strategy }) => strategy === id))
      .flatMap((reference) =>
        Array.from({ length: USERS - 1 }, (_, coalition) =>
          composed(own, reference, coalition + 1, employees, scenario),
        ),
      );
    return { keenerBy, strategies: [asItIs, ...plans] };
  });
}

function taskOf(request: AttributionRequest, keenerBy: number, strategies: readonly Strategy[]): Task {
  const { scenario, imported, runLimitMilliseconds = RUN_LIMIT_MILLISECONDS } = request;
  const by = { innovativeness: keenerBy, propensity: keenerBy, slack: keenerBy };
  const parameters = keenerBy === 0 ? scenario.parameters : shifted(ofOrdinaryUsers(scenario.parameters), by);
  return {
    id: `attribution ${++attributions}`,
    scenario: { ...scenario, parameters, strategies },
    organisation: imported?.organisation ?? null,
    series: [],
    runLimitMilliseconds,
  };
}

/** The parameters with the dispositions of users at the registry's values: what one would expect of anybody. */
export function ofOrdinaryUsers(parameters: Parameters): Parameters {
  const { people, contribution, experience } = parameters;
  const { slackMinutes, slackSpread, propensitySpread } = DEFAULT_PARAMETERS.people;
  const { priorOptimism, innovativeness } = DEFAULT_PARAMETERS.experience;
  const { rate, reticentShare } = DEFAULT_PARAMETERS.contribution;
  return {
    ...parameters,
    people: { ...people, slackMinutes, slackSpread, propensitySpread },
    contribution: { ...contribution, rate, reticentShare },
    experience: { ...experience, priorOptimism, innovativeness },
  };
}

function armKey(keenerBy: number, strategyId: string): string {
  return `${keenerBy} ${strategyId}`;
}

/** Interactive employees in the target's week under each strategy that was finished. */
function countsOf({ runs, employees }: JobResult, { target }: Scenario): Map<string, number> {
  return new Map(
    runs
      .filter(({ status }) => status === 'done')
      .map(({ strategy, outcomes }) => [
        strategy,
        Math.round((target.interactiveShare - outcomes[SHORTFALL]!) * employees),
      ]),
  );
}

/** For each reference the counts of every coalition, luck by luck; lucks in which one is missing are left out of all. */
function worthsOf(counts: ReadonlyMap<string, Float64Array>, lucks: number): readonly (readonly Float64Array[])[] {
  const columns = REFERENCES.map(({ strategy, keenerBy }) =>
    Array.from({ length: 1 << PLAYERS.length }, (_, coalition) => {
      const plans = coalition & ~USERS;
      const id = plans === 0 ? OWN : `${strategy}-${plans}`;
      return counts.get(armKey(coalition & USERS ? keenerBy : 0, id)) ?? new Float64Array(lucks).fill(Number.NaN);
    }),
  );
  const isWhole = (luck: number): boolean => columns.flat().every((column) => !Number.isNaN(column[luck]));
  const whole = Array.from({ length: lucks }, (_, luck) => luck).filter(isWhole);
  if (whole.length === 0) throw new Error('No luck was finished under every combination.');
  return columns.map((coalitions) => coalitions.map((column) => Float64Array.from(whole, (luck) => column[luck]!)));
}

function checked({ scenario, strategyId, lucks, seed }: AttributionRequest): Strategy {
  const strategy = scenario.strategies.find(({ id }) => id === strategyId);
  if (strategy === undefined) throw new RangeError(`The scenario has no strategy ${strategyId}.`);
  if (!strategy.platform) throw new RangeError(`Under ${strategyId} there is no platform, and no target to miss.`);
  if (scenario.target.week > scenario.weeks) throw new RangeError('The target’s week lies beyond the run.');
  if (!(Number.isSafeInteger(lucks) && lucks >= FEWEST_LUCKS))
    throw new RangeError(`An attribution needs at least ${FEWEST_LUCKS} lucks, not ${lucks}.`);
  if (worldPart(seed).length > LONGEST_WORLD)
    throw new RangeError(`The world's part of the seed may have ${LONGEST_WORLD} characters here.`);
  return strategy;
}
