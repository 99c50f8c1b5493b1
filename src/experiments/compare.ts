import { replicateSeed } from '../../sim/index.ts';
import type { Job, Runner, Task } from '../runners/runner.ts';
import { TimeLeft } from '../runners/time-left.ts';
import type { ComparisonEvent, ComparisonRequest } from './comparison.ts';
import { ComparisonCollector } from './comparison-collector.ts';
import { variedAssumptions } from './worlds/varied-assumptions.ts';

const RUN_LIMIT_MILLISECONDS = 600_000;

/** So that no two tasks of a process share an id; nothing else depends on it. */
let comparisons = 0;

/**
 * Runs strategies on the same worlds with the same luck and compares them.
 *
 * The result depends on the request alone, not on the runner, the number of its workers or the order in which they
 * finish.
 *
 * @param signal  stops at once; see also `request.enough`
 * @throws RangeError  when the request has no strategy or replicate, or names a strategy the scenario does not have
 */
export async function* compare(
  request: ComparisonRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<ComparisonEvent, void, undefined> {
  refuseNonsense(request);
  const task: Task = {
    id: `comparison ${++comparisons}`,
    scenario: request.scenario,
    organisation: request.imported?.organisation ?? null,
    series: [...(request.series ?? []), ...(request.meansOf ?? [])],
    runLimitMilliseconds: request.runLimitMilliseconds ?? RUN_LIMIT_MILLISECONDS,
    ...(request.afterStop === true && { afterStop: true }),
  };
  const collector = new ComparisonCollector(request);
  const total = request.replicates * request.strategyIds.length;
  const timeLeft = new TimeLeft(total);
  const partialEvery = request.partialEvery ?? 0;
  let done = 0;
  let shown = 0;
  yield { kind: 'progress', done, total, secondsLeft: null };
  for await (const result of runner.run(task, jobsOf(request, runner.workers), signal)) {
    collector.add(result);
    done += result.runs.length;
    yield { kind: 'progress', done, total, secondsLeft: timeLeft.secondsAfter(done) };
    const finished = collector.replicates;
    const due = partialEvery > 0 && finished >= shown + partialEvery && finished < request.replicates;
    if (due && (request.partialWanted?.() ?? true)) {
      shown = finished;
      yield { kind: 'partial', comparison: await collector.comparisonInParts() };
    }
  }
  yield { kind: 'done', comparison: await collector.comparisonInParts() };
}

/**
 * One job per world, unless there are too few worlds to keep all workers busy: then one per world and strategy, which
 * builds the organisation anew for each.
 */
function* jobsOf(request: ComparisonRequest, workers: number): Generator<Job> {
  const { scenario, seed, replicates, strategyIds, enough, assumptions } = request;
  const split = replicates < 2 * workers;
  const changesOf = assumptions === 'varied' ? variedAssumptions(scenario, seed) : null;
  let index = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    if (enough?.aborted) return;
    const changes = changesOf === null ? {} : { changes: changesOf(replicate) };
    const shared = { seed: replicateSeed(seed, replicate), replicate, ...changes };
    if (!split) yield { ...shared, index: index++, strategies: strategyIds };
    else for (const strategy of strategyIds) yield { ...shared, index: index++, strategies: [strategy] };
  }
}

function refuseNonsense({ strategyIds, replicates, scenario }: ComparisonRequest): void {
  if (strategyIds.length === 0) throw new RangeError('A comparison needs at least one strategy.');
  if (new Set(strategyIds).size < strategyIds.length) throw new RangeError('A strategy is compared with itself.');
  if (!Number.isSafeInteger(replicates) || replicates < 1) {
    throw new RangeError(`A comparison needs at least one replicate, not ${replicates}.`);
  }
  for (const id of strategyIds) {
    if (!scenario.strategies.some((strategy) => strategy.id === id)) {
      throw new RangeError(`The scenario has no strategy ${id}.`);
    }
  }
}
