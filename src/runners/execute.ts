import {
  LEDGER_LINES,
  OUTCOMES,
  type Organisation,
  type People,
  peopleOf,
  type RunInput,
  type RunRecord,
  simulate,
  StoppedError,
  worldPart,
} from '../../sim/index.ts';
import { withChanges } from '../../scenarios/changeable.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { organisationOf, runInput } from './run-input.ts';
import type { Batch, BatchResult, Job, JobResult, RunResult, StopSignal, Task } from './runner.ts';
import { identityOf, unfinishedRun } from './unfinished-run.ts';

/** What this worker was told last: the task, and the world it worked on. */
let task: Task | null = null;
let lastWorld: PeopledWorld | null = null;
let firstWorlds: FirstWorlds | null = null;
let observer: ObserveRun | undefined;

/** Simulates and measures; see src/analysis/observations. */
export type ObserveRun = (
  input: RunInput,
  seed: string,
  stop: () => boolean,
  people: People,
) => { readonly record: RunRecord; readonly observed: Float64Array };

/** A scenario in one world: an organisation with its people, which all strategies share. */
interface PeopledWorld {
  readonly taskId: string;
  /** The part of the seed that decides the world. */
  readonly world: string;
  /** The changes of the job, as text. */
  readonly changes: string;
  readonly scenario: Scenario;
  readonly organisation: Organisation;
  readonly people: People;
}

/** Worlds that are kept, and how large they may be: some megabytes in all. */
const KEPT_WORLDS = 8;
const KEPT_EMPLOYEES = 5000;

/**
 * The first worlds of a scenario whose plans may change from task to task while everything else stays: whoever changes a
 * plan sees these worlds first, and has them at once.
 */
interface FirstWorlds {
  readonly taskId: string;
  /** Everything a world depends on besides its seed, as text. */
  readonly terms: string;
  readonly worlds: Map<string, PeopledWorld>;
}

/**
 * The body of every worker: runs the jobs of a batch one after the other.
 *
 * A mistake inside a run comes back in its result; the batch itself fails only when it belongs to a task that this
 * worker was never given.
 *
 * @param signal      asked between weeks; once aborted, the job in progress is dropped and what is finished comes back
 * @param observeRun  given by the runners that serve validation; others need not load what it takes
 */
export function execute(batch: Batch, signal: StopSignal, observeRun?: ObserveRun): BatchResult {
  observer = observeRun;
  const start = performance.now();
  if (batch.task !== null) task = batch.task;
  if (task?.id !== batch.taskId) throw new Error(`This worker was not given task ${batch.taskId}.`);
  const results: JobResult[] = [];
  for (const job of batch.jobs) {
    const result = executeJob(task, job, signal);
    if (result === null) break;
    results.push(result);
  }
  return { results, milliseconds: performance.now() - start };
}

/** The buffers of a result, to be handed over rather than copied. */
export function transferablesOf(result: BatchResult): ArrayBuffer[] {
  return result.results.flatMap(({ runs }) =>
    runs.flatMap((run) =>
      [run.outcomes, run.cents, run.minutes, run.series].map((array) => array.buffer as ArrayBuffer),
    ),
  );
}

/** Null when it was stopped. */
function executeJob(task: Task, job: Job, signal: StopSignal): JobResult | null {
  if (signal.aborted) return null;
  let world: PeopledWorld;
  try {
    world = worldOf(task, job);
  } catch (error) {
    const message = `The organisation could not be built: ${messageOf(error)}`;
    const runs = job.strategies.map((strategy) => unfinishedRun(strategy, 'failed', message));
    return { ...identityOf(job), employees: 0, runs };
  }
  const runs: RunResult[] = [];
  for (const strategy of job.strategies) {
    const run = executeRun(task, job.seed, strategy, world, signal);
    if (run === null) return null;
    runs.push(run);
  }
  return { ...identityOf(job), employees: world.organisation.size, runs };
}

function worldOf(task: Task, job: Job): PeopledWorld {
  const world = worldPart(job.seed);
  const changes = job.changes === undefined ? '' : JSON.stringify(job.changes);
  if (lastWorld?.taskId === task.id && lastWorld.world === world && lastWorld.changes === changes) return lastWorld;
  const first = job.changes === undefined ? firstWorldsOf(task) : null;
  const kept = first?.worlds.get(world);
  if (kept !== undefined) {
    lastWorld = { ...kept, taskId: task.id, scenario: task.scenario };
    return lastWorld;
  }
  const scenario = withChanges(task.scenario, job.changes ?? []);
  const organisation =
    task.organisation ?? lastOrganisation(task, world, scenario) ?? organisationOf(scenario, job.seed);
  const { parameters } = scenario;
  const people = peopleOf({ organisation, traits: scenario.organisation.traits, parameters }, job.seed);
  lastWorld = { taskId: task.id, world, changes, scenario, organisation, people };
  if (first !== null && first.worlds.size < KEPT_WORLDS) first.worlds.set(world, lastWorld);
  return lastWorld;
}

/** Null where worlds are too large to be kept, or stand on people of one's own. */
function firstWorldsOf({ id, organisation, scenario }: Task): FirstWorlds | null {
  const { figures, traits } = scenario.organisation;
  if (organisation !== null || figures.employees > KEPT_EMPLOYEES) {
    firstWorlds = null;
    return null;
  }
  if (firstWorlds?.taskId === id) return firstWorlds;
  const terms = JSON.stringify([figures, traits, scenario.parameters]);
  const worlds = firstWorlds?.terms === terms ? firstWorlds.worlds : new Map<string, PeopledWorld>();
  firstWorlds = { taskId: id, terms, worlds };
  return firstWorlds;
}

/**
 * The organisation worked on last, if it is the one: points that differ in something else than its figures share it.
 * Otherwise it is let go of before the next is built, because two large ones may not fit at once.
 */
function lastOrganisation(task: Task, world: string, { organisation }: Scenario): Organisation | null {
  const last = lastWorld;
  lastWorld = null;
  const isSame = last?.taskId === task.id && last.world === world;
  return isSame && last.scenario.organisation.figures === organisation.figures ? last.organisation : null;
}

function executeRun(
  task: Task,
  seed: string,
  strategy: string,
  { scenario, organisation, people }: PeopledWorld,
  signal: StopSignal,
): RunResult | null {
  const deadline = performance.now() + task.runLimitMilliseconds;
  const stop = (): boolean => signal.aborted || performance.now() > deadline;
  try {
    const input = runInput(scenario, strategy, organisation);
    if (task.observe !== true)
      return resultOf(task, strategy, simulate(input, seed, { stop, afterStop: task.afterStop === true }, people));
    if (observer === undefined) throw new Error('This worker cannot observe.');
    const { record, observed } = observer(input, seed, stop, people);
    return { ...resultOf(task, strategy, record), observed };
  } catch (error) {
    if (!(error instanceof StoppedError)) return unfinishedRun(strategy, 'failed', messageOf(error));
    if (signal.aborted) return null;
    return unfinishedRun(strategy, 'timed-out', `Ended after ${task.runLimitMilliseconds / 1000} seconds, its limit.`);
  }
}

function resultOf(task: Task, strategy: string, record: RunRecord): RunResult {
  const cents = new Float64Array(LEDGER_LINES.length);
  const minutes = new Float64Array(LEDGER_LINES.length);
  const rows = new Map<string, number>(LEDGER_LINES.map(({ id }, row) => [id, row]));
  for (const entry of record.ledger) {
    const row = rows.get(entry.line)!;
    cents[row] = entry.cents;
    minutes[row] = entry.minutes;
  }
  const series = new Float64Array(task.series.length * record.weeks);
  task.series.forEach((id, position) => series.set(record.series[id], position * record.weeks));
  return {
    strategy,
    status: 'done',
    message: null,
    digest: record.digest,
    family: record.outcomeFamily,
    outcomes: Float64Array.from(OUTCOMES, ({ id }) => record.outcomes[id] ?? NaN),
    cents,
    minutes,
    series,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
