import { replicateSeed } from '../../../sim/index.ts';
import type { Change, Experiment } from '../../../scenarios/experiment.ts';
import type { Issue } from '../../../scenarios/issue.ts';
import type { Shard } from '../../exchange/results/manifest.ts';
import type { Job } from '../../runners/runner.ts';
import { designPoints } from '../designs/design-points.ts';
import type { Points } from '../designs/points.ts';
import { changesAt, checkPoints, type Circumstances } from './check-points.ts';

/**
 * The jobs of an experiment: a world at a point, tried with every strategy, is one. Jobs are numbered so that any first
 * part of them covers all points about evenly: all points once, in an order that leaps through the design, then all of
 * them again in the next world.
 */
export class SweepPlan {
  readonly experiment: Experiment;
  readonly points: Points;
  readonly circumstances: Circumstances;
  readonly shard: Shard | null;
  /** Ids of the strategies, the reference first. */
  readonly strategies: readonly string[];
  /** Worlds at a point; with `auto` the most there may be. */
  readonly replicates: number;
  readonly #stride: number;
  /** Job of the first replicate, by point; made when it is first asked for. */
  #ordinals: Int32Array | null = null;

  constructor(experiment: Experiment, points: Points, circumstances: Circumstances, shard: Shard | null) {
    this.experiment = experiment;
    this.points = points;
    this.circumstances = circumstances;
    this.shard = shard;
    this.strategies = experiment.scenario.strategies.map(({ id }) => id);
    this.replicates = typeof experiment.replicates === 'number' ? experiment.replicates : experiment.replicates.atMost;
    this.#stride = leap(points.count);
  }

  /** Jobs of the whole experiment; with `auto` the most there may be. */
  get jobs(): number {
    return this.points.count * this.replicates;
  }

  /** The point of a job, from 0. */
  pointOf(job: number): number {
    return ((job % this.points.count) * this.#stride) % this.points.count;
  }

  /** The world of a job at its point, from 0. */
  replicateOf(job: number): number {
    return Math.floor(job / this.points.count);
  }

  /**
   * Whether a job belongs to the shard: every n-th does. Where a point decides by itself how many replicates it needs,
   * all of them are in one shard.
   */
  includes(job: number): boolean {
    if (this.shard === null) return true;
    const { index, of } = this.shard;
    const ordinal = typeof this.experiment.replicates === 'number' ? job : job % this.points.count;
    return ordinal % of === index - 1;
  }

  /** The job of a world at a point, both from 0. */
  indexOf(point: number, replicate: number): number {
    this.#ordinals ??= this.#ordinalOfPoint();
    return this.#ordinals[point]! + replicate * this.points.count;
  }

  /** Seed of a world at a point. */
  seedOf(point: number, replicate: number): string {
    const { seed, seeds } = this.experiment;
    return replicateSeed(seeds === 'shared' ? seed : replicateSeed(seed, point), replicate);
  }

  /** What the scenario is at a point: the values of its factors, and the budgets that plans of the library need there. */
  changesOf(point: number): readonly Change[] {
    const changes = changesAt(this.experiment, this.points, point);
    const first = point * this.strategies.length;
    const budgets = this.strategies.flatMap((id, position): readonly Change[] => {
      const raised = this.circumstances.raised[first + position]!;
      return Number.isNaN(raised) ? [] : [{ path: `strategies.${id}.budget.perEmployee`, value: raised }];
    });
    return [...changes, ...budgets];
  }

  job(index: number): Job {
    const point = this.pointOf(index);
    const replicate = this.replicateOf(index);
    return {
      index,
      replicate,
      seed: this.seedOf(point, replicate),
      strategies: this.strategies,
      changes: this.changesOf(point),
    };
  }

  #ordinalOfPoint(): Int32Array {
    const ordinals = new Int32Array(this.points.count);
    for (let job = 0; job < ordinals.length; job++) ordinals[this.pointOf(job)] = job;
    return ordinals;
  }
}

/** The plan of an experiment, or everything that is wrong at its points. */
export function planSweep(
  experiment: Experiment,
  shard: Shard | null = null,
): { readonly ok: true; readonly plan: SweepPlan } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const points = designPoints(experiment);
  const issue = tooMany(points.count, experiment);
  if (issue !== null) return { ok: false, issues: [issue] };
  const { circumstances, issues } = checkPoints(experiment, points);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, plan: new SweepPlan(experiment, points, circumstances, shard) };
}

const MOST_POINTS = 1_000_000;
const MOST_RUNS = 1_000_000_000;

function tooMany(points: number, { replicates, scenario }: Experiment): Issue | null {
  const worlds = typeof replicates === 'number' ? replicates : replicates.atMost;
  const runs = points * worlds * scenario.strategies.length;
  if (points <= MOST_POINTS && runs <= MOST_RUNS) return null;
  const what = points > MOST_POINTS ? `${points} points` : `${runs} runs`;
  const most = points > MOST_POINTS ? `${MOST_POINTS} points` : `${MOST_RUNS} runs`;
  return {
    code: 'too-many',
    path: points > MOST_POINTS ? 'factors' : 'replicates',
    message: `The experiment has ${what}; at most ${most} are allowed.`,
    remedy: 'Try fewer values of each factor, or draw points: design: {kind: sobol, points: 1024}.',
  };
}

/** A step that visits all points once before it comes back, far from its start each time: near the golden section. */
function leap(points: number): number {
  let stride = Math.max(1, Math.round(points * 0.6180339887498949));
  while (commonDivisor(stride, points) !== 1) stride++;
  return stride;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
