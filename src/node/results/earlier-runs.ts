import type { CellValue } from '../../exchange/results/column.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { readTable, UnreadableTable } from './read-table.ts';

/** Which jobs of a plan have their runs in the files of a folder: a bit per job, whatever their number. */
export class EarlierRuns {
  readonly #plan: SweepPlan;
  readonly #bits: Uint8Array;
  /** With replicates `auto`: the outcome looked at, by job and position of the strategy. */
  readonly #outcomes = new Map<number, Float64Array>();
  #jobs = 0;

  constructor(plan: SweepPlan) {
    this.#plan = plan;
    this.#bits = new Uint8Array(Math.ceil(plan.jobs / 8));
  }

  /** Jobs whose runs are all there. */
  get jobs(): number {
    return this.#jobs;
  }

  has(job: number): boolean {
    return (this.#bits[job >> 3]! & (1 << (job & 7))) !== 0;
  }

  outcome(job: number, strategy: number): number {
    return this.#outcomes.get(job)?.[strategy] ?? NaN;
  }

  /**
   * Takes note of the runs in a file; of a run in two files the later counts. Runs whose time ran out are to be made
   * again.
   *
   * @returns  rows of the file
   * @throws UnreadableTable  when the file is damaged or not of this plan; then nothing of it counts
   */
  async read(path: string): Promise<number> {
    const { replicates } = this.#plan.experiment;
    const outcome = typeof replicates === 'number' ? [] : [replicates.outcome];
    const done = new Set<number>();
    const again = new Set<number>();
    const values = new Map<number, Float64Array>();
    let count = 0;
    for await (const { rows, columns } of readTable(path, ['point', 'strategy', 'replicate', 'status', ...outcome])) {
      const [points, strategies, worlds, statuses, outcomes] = columns as [Cells, Cells, Cells, Cells, Cells?];
      for (let row = 0; row < rows; row++) {
        const job = this.#jobOf(points[row] as number, worlds[row] as number, path);
        done.add(job);
        if (statuses[row] === 'timed-out') again.add(job);
        if (outcomes !== undefined) this.#keep(values, job, strategies[row] as string, outcomes[row] as number | null);
      }
      count += rows;
    }
    for (const job of done) this.#set(job, !again.has(job));
    for (const [job, known] of values) this.#outcomes.set(job, known);
    return count;
  }

  #jobOf(point: number, replicate: number, path: string): number {
    const { points, replicates } = this.#plan;
    if (!(point >= 1 && point <= points.count && replicate >= 1 && replicate <= replicates)) {
      throw new UnreadableTable(`${path} holds runs that are not of this experiment.`);
    }
    return this.#plan.indexOf(point - 1, replicate - 1);
  }

  #keep(values: Map<number, Float64Array>, job: number, strategy: string, outcome: number | null): void {
    let known = values.get(job);
    if (known === undefined) {
      known = new Float64Array(this.#plan.strategies.length).fill(NaN);
      values.set(job, known);
    }
    known[this.#plan.strategies.indexOf(strategy)] = outcome ?? NaN;
  }

  #set(job: number, there: boolean): void {
    if (this.has(job) === there) return;
    this.#jobs += there ? 1 : -1;
    this.#bits[job >> 3]! ^= 1 << (job & 7);
  }
}

type Cells = ArrayLike<CellValue>;
