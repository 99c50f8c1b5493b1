import { OUTCOMES } from '../../../sim/index.ts';
import type { JobResult, Runner, Task } from '../../runners/runner.ts';
import { TimeLeft } from '../../runners/time-left.ts';
import { estimateAt, looksOf, type Estimate } from './enough-replicates.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** Where the results of a sweep go, and what is there from before. */
export interface SweepStore {
  /** Whether the runs of a job are there. */
  has(job: number): boolean;
  /** With replicates `auto`: an outcome of a run that is there, by the position of its strategy; NaN where undefined. */
  outcome(job: number, strategy: number): number;
  /** Keeps the runs of a job. Resolves when the next may come. */
  add(result: JobResult): Promise<void> | void;
}

export interface SweepRequest {
  readonly plan: SweepPlan;
  /** Absent: results are only passed on. */
  readonly store?: SweepStore;
  /** Once aborted no further job begins; those begun are finished. (The signal of `sweep` stops at once.) */
  readonly enough?: AbortSignal;
}

/** What `sweep` reports while it runs. */
export type SweepEvent =
  | SweepProgress
  /** A job is done: a world at a point, tried with every strategy. Numbers from 0. */
  | { readonly kind: 'result'; readonly point: number; readonly result: JobResult }
  | SweepDone;

export interface SweepProgress {
  readonly kind: 'progress';
  /** Runs that are there, earlier ones included, and in all; with `auto` in all that are known to be needed. */
  readonly done: number;
  readonly total: number;
  /** Of the runs made now: those that failed or were ended. */
  readonly unfinished: number;
  readonly secondsLeft: number | null;
  /** Runs a second, lately; null until there is a pace. */
  readonly pace: number | null;
}

export interface SweepDone {
  readonly kind: 'done';
  /** Every run that belongs to the sweep is there. */
  readonly complete: boolean;
  /** With replicates `auto`: what was estimated at each point, by number from 0. */
  readonly precision: readonly PointPrecision[] | null;
}

/** How precisely a point ended up known. */
export interface PointPrecision extends Estimate {
  readonly point: number;
  readonly replicates: number;
  readonly reached: boolean;
}

/** So that no two tasks of a process share an id; nothing else depends on it. */
let sweeps = 0;

/**
 * Runs every strategy in every world at every point of an experiment, as far as its runs are not there already.
 *
 * What is run depends on the plan alone, not on the runner, the number of its workers, the order in which they finish
 * or how often the sweep was interrupted.
 *
 * @param signal  stops at once; see also `request.enough`
 */
export async function* sweep(
  { plan, store, enough }: SweepRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<SweepEvent, void, undefined> {
  const { experiment, strategies } = plan;
  const task: Task = {
    id: `sweep ${++sweeps}`,
    scenario: experiment.scenario,
    organisation: null,
    series: experiment.series,
    runLimitMilliseconds: experiment.runLimitSeconds * 1000,
  };
  const rounds = roundsOf(plan, store);
  const perJob = strategies.length;
  let earlier = 0;
  let made = 0;
  let jobs = 0;
  let unfinished = 0;
  for (let round = rounds.next(); round !== null; round = rounds.next()) {
    jobs += round.jobs;
    earlier += round.earlier;
    const timeLeft = new TimeLeft((jobs - earlier) * perJob);
    const progress = (): SweepProgress => ({
      kind: 'progress',
      done: earlier * perJob + made,
      total: jobs * perJob,
      unfinished,
      secondsLeft: timeLeft.secondsAfter(made),
      pace: timeLeft.pace,
    });
    yield progress();
    for await (const result of runner.run(task, jobsOf(plan, round, enough), signal)) {
      rounds.note(result);
      await store?.add(result);
      made += result.runs.length;
      unfinished += result.runs.filter(({ status }) => status !== 'done').length;
      yield { kind: 'result', point: plan.pointOf(result.index), result };
      yield progress();
    }
    if (signal.aborted || enough?.aborted === true) break;
  }
  const complete = rounds.finished() && made === (jobs - earlier) * perJob;
  yield { kind: 'done', complete, precision: complete ? rounds.precision() : null };
}

function* jobsOf(plan: SweepPlan, { indices }: Round, enough: AbortSignal | undefined) {
  for (const index of indices()) {
    if (enough?.aborted === true) return;
    yield plan.job(index);
  }
}

/** Jobs that may be run without waiting for each other. */
interface Round {
  readonly jobs: number;
  /** How many of them are there. */
  readonly earlier: number;
  /** Those that are not. */
  readonly indices: () => Iterable<number>;
}

interface Rounds {
  next(): Round | null;
  note(result: JobResult): void;
  finished(): boolean;
  precision(): readonly PointPrecision[] | null;
}

function roundsOf(plan: SweepPlan, store: SweepStore | undefined): Rounds {
  return typeof plan.experiment.replicates === 'number' ? new SingleRound(plan, store) : new LookByLook(plan, store);
}

/** A fixed number of replicates: all jobs at once. */
class SingleRound implements Rounds {
  readonly #plan: SweepPlan;
  readonly #store: SweepStore | undefined;
  #given = false;

  constructor(plan: SweepPlan, store: SweepStore | undefined) {
    this.#plan = plan;
    this.#store = store;
  }

  next(): Round | null {
    if (this.#given) return null;
    this.#given = true;
    const own = (): Iterable<number> => ownJobs(this.#plan, 0, this.#plan.jobs);
    return roundOf(own, this.#store);
  }

  note(): void {}

  finished(): boolean {
    return this.#given;
  }

  precision(): null {
    return null;
  }
}

/** Replicates until an estimate is precise enough: from look to look, at the points where it is not yet. */
class LookByLook implements Rounds {
  readonly #plan: SweepPlan;
  readonly #store: SweepStore | undefined;
  readonly #looks: readonly number[];
  readonly #outcome: number;
  /** Positions of the strategies whose difference is estimated. */
  readonly #between: readonly number[];
  /** Values by point and world, of the points still open. */
  readonly #open = new Map<number, Float64Array>();
  readonly #settled: PointPrecision[] = [];
  readonly #halfWidth: number;
  #look = -1;

  constructor(plan: SweepPlan, store: SweepStore | undefined) {
    const auto = plan.experiment.replicates;
    if (typeof auto === 'number') throw new TypeError('The number of replicates is fixed.');
    this.#plan = plan;
    this.#store = store;
    this.#looks = looksOf(auto);
    this.#halfWidth = auto.halfWidth;
    this.#outcome = OUTCOMES.findIndex(({ id }) => id === auto.outcome);
    this.#between = auto.between.map((id) => plan.strategies.indexOf(id));
    for (let ordinal = 0; ordinal < plan.points.count; ordinal++) {
      if (plan.includes(ordinal)) this.#open.set(plan.pointOf(ordinal), new Float64Array(0));
    }
  }

  next(): Round | null {
    if (this.#look >= 0) this.#settle();
    if (this.#open.size === 0) return null;
    const from = this.#look < 0 ? 0 : this.#looks[this.#look]!;
    this.#look++;
    const to = this.#looks[this.#look]!;
    const points = this.#plan.points.count;
    for (const [point, values] of this.#open) {
      const longer = new Float64Array(to).fill(NaN);
      longer.set(values);
      this.#open.set(point, longer);
    }
    const own = (): Iterable<number> =>
      filtered(ownJobs(this.#plan, from * points, to * points), (job) => this.#open.has(this.#plan.pointOf(job)));
    if (this.#store !== undefined) {
      for (const job of own()) {
        if (this.#store.has(job)) this.#keep(job, (strategy) => this.#store!.outcome(job, strategy));
      }
    }
    return roundOf(own, this.#store);
  }

  note({ index, runs }: JobResult): void {
    this.#keep(index, (strategy) => {
      const id = this.#plan.strategies[strategy];
      const run = runs.find((candidate) => candidate.strategy === id);
      return run?.outcomes[this.#outcome] ?? NaN;
    });
  }

  finished(): boolean {
    return this.#open.size === 0;
  }

  precision(): readonly PointPrecision[] {
    return [...this.#settled].sort((a, b) => a.point - b.point);
  }

  #keep(job: number, outcome: (strategy: number) => number): void {
    const values = this.#open.get(this.#plan.pointOf(job));
    if (values === undefined) return;
    const [first, second] = this.#between;
    values[this.#plan.replicateOf(job)] = outcome(first!) - (second === undefined ? 0 : outcome(second));
  }

  /** Closes the points that are known precisely enough, or have had their last look. */
  #settle(): void {
    const last = this.#look === this.#looks.length - 1;
    for (const [point, values] of this.#open) {
      const estimate = estimateAt(values, this.#looks.length);
      const reached = estimate.halfWidth !== null && estimate.halfWidth <= this.#halfWidth;
      if (!reached && !last) continue;
      this.#settled.push({ point, replicates: values.length, reached, ...estimate });
      this.#open.delete(point);
    }
  }
}

function roundOf(own: () => Iterable<number>, store: SweepStore | undefined): Round {
  let jobs = 0;
  let earlier = 0;
  for (const job of own()) {
    jobs++;
    if (store?.has(job) === true) earlier++;
  }
  return { jobs, earlier, indices: () => (store === undefined ? own() : filtered(own(), (job) => !store.has(job))) };
}

/** The jobs of the shard between two numbers. */
function* ownJobs(plan: SweepPlan, from: number, to: number): Generator<number> {
  for (let job = from; job < to; job++) if (plan.includes(job)) yield job;
}

function* filtered(jobs: Iterable<number>, keep: (job: number) => boolean): Generator<number> {
  for (const job of jobs) if (keep(job)) yield job;
}
