import type { Organisation } from '../../sim/index.ts';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';
import type { Job, JobResult, Runner, RunResult, Task } from './runner.ts';

/** Runs kept; a run with three series of two years takes some 3 kB. */
const MOST_RUNS = 8000;

/**
 * Runs each plan only once in each world: a comparison in which one plan has changed finds the others done.
 *
 * A run is known by everything it depends on: the organisation, the terms of the scenario, the plan (not its name) and
 * the seed. Runs that failed are tried again. The oldest are forgotten first.
 */
export class RememberingRunner implements Runner {
  readonly #inner: Runner;
  readonly #most: number;
  readonly #runs = new Map<string, RunResult>();
  readonly #employees = new Map<string, number>();
  readonly #imported = new WeakMap<Organisation, number>();
  #imports = 0;

  constructor(inner: Runner, most = MOST_RUNS) {
    this.#inner = inner;
    this.#most = most;
  }

  get workers(): number {
    return this.#inner.workers;
  }

  async *run(task: Task, jobs: Iterable<Job>, signal: AbortSignal): AsyncGenerator<JobResult, void, undefined> {
    const world = this.#worldKey(task);
    const plans = new Map(task.scenario.strategies.map((strategy) => [strategy.id, planKey(strategy)]));
    const keyOf = (job: Job, strategy: string): string =>
      `${world} ${JSON.stringify(job.changes ?? [])} ${plans.get(strategy) ?? strategy} ${job.seed}`;
    const waiting = new Map<number, Job>();
    const known: JobResult[] = [];
    /** What is still to be run, taken as workers become free; what is known is put aside on the way. */
    const missing = function* (runner: RememberingRunner): Generator<Job> {
      for (const job of jobs) {
        const strategies = job.strategies.filter((strategy) => !runner.#runs.has(keyOf(job, strategy)));
        if (strategies.length > 0) {
          waiting.set(job.index, job);
          yield { ...job, strategies };
        } else {
          known.push(runner.#completed(job, [], keyOf, runner.#employees.get(world) ?? 0));
        }
      }
    };
    for await (const result of this.#inner.run(task, missing(this), signal)) {
      yield* known.splice(0);
      const job = waiting.get(result.index)!;
      waiting.delete(result.index);
      for (const run of result.runs) if (run.status === 'done') this.#keep(keyOf(job, run.strategy), run);
      if (result.employees > 0) this.#employees.set(world, result.employees);
      yield this.#completed(job, result.runs, keyOf, result.employees);
    }
    yield* known;
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  /** A job's result out of what has just been run and what was known. */
  #completed(
    job: Job,
    fresh: readonly RunResult[],
    keyOf: (job: Job, strategy: string) => string,
    employees: number,
  ): JobResult {
    const runs = job.strategies.map((strategy): RunResult => {
      const run = fresh.find((candidate) => candidate.strategy === strategy) ?? this.#recall(keyOf(job, strategy));
      // The same plan may go by another name by now.
      return run.strategy === strategy ? run : { ...run, strategy };
    });
    return { index: job.index, replicate: job.replicate, seed: job.seed, employees, runs };
  }

  #recall(key: string): RunResult {
    const run = this.#runs.get(key)!;
    this.#runs.delete(key);
    this.#runs.set(key, run);
    return run;
  }

  #keep(key: string, run: RunResult): void {
    this.#runs.set(key, run);
    if (this.#runs.size <= this.#most) return;
    const [oldest] = this.#runs.keys();
    this.#runs.delete(oldest!);
  }

  #worldKey({ scenario, organisation, series, runLimitMilliseconds, afterStop }: Task): string {
    return JSON.stringify([termsOf(scenario), this.#importKey(organisation), series, runLimitMilliseconds, afterStop]);
  }

  #importKey(organisation: Organisation | null): number {
    if (organisation === null) return 0;
    let key = this.#imported.get(organisation);
    if (key === undefined) this.#imported.set(organisation, (key = ++this.#imports));
    return key;
  }
}

/** Everything in a scenario that a run depends on besides its plan. */
function termsOf({ organisation, weeks, parameters, target }: Scenario): unknown {
  return [organisation.figures, organisation.traits, weeks, parameters, target];
}

function planKey({ platform, budget, budgetPhases, levers, reviews, then }: Strategy): string {
  return JSON.stringify([platform, budget, budgetPhases, levers, reviews, then]);
}
