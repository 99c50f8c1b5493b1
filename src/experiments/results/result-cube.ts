import type { OutcomeId } from '../../../sim/index.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { RunCounts } from '../../exchange/results/manifest.ts';

/** What became of a run; 0 while it is missing. */
const RUN_STATUS = ['missing', 'done', 'failed', 'timed-out'] as const;
const DONE = 1;

/** Columns of `runs` that are read besides the outcomes. */
export const CUBE_COLUMNS = ['point', 'strategy', 'replicate', 'seed', 'family', 'status', 'message'] as const;

const FAILURES_KEPT = 100;

export interface CubeShape {
  readonly points: number;
  /** Ids, the reference first. */
  readonly strategies: readonly string[];
  readonly outcomes: readonly OutcomeId[];
}

/** A run that was not done. */
export interface FailedRun {
  readonly point: number;
  readonly strategy: string;
  readonly replicate: number;
  readonly seed: string;
  readonly status: string;
  readonly message: string;
}

/**
 * The runs of a sweep, by point, strategy and replicate: what every reader of results looks at. Numbers of points and
 * replicates count from 0 here.
 */
export class ResultCube {
  readonly shape: CubeShape;
  /** Replicates there is room for, at every point. */
  #room = 0;
  #replicates = 0;
  readonly #status: Uint8Array[];
  readonly #family: Uint8Array[];
  readonly #families: string[] = [''];
  /** By strategy, then outcome. */
  readonly #values: Float64Array[][];
  readonly #failures = new Map<string, FailedRun>();

  constructor(shape: CubeShape) {
    this.shape = shape;
    this.#status = shape.strategies.map(() => new Uint8Array(0));
    this.#family = shape.strategies.map(() => new Uint8Array(0));
    this.#values = shape.strategies.map(() => shape.outcomes.map(() => new Float64Array(0)));
  }

  /** Replicates at the point that has most. */
  get replicates(): number {
    return this.#replicates;
  }

  /** The first of the runs that were not done, by point, strategy and replicate. */
  get failures(): readonly FailedRun[] {
    const order = ({ strategy }: FailedRun): number => this.shape.strategies.indexOf(strategy);
    return [...this.#failures.values()].sort(
      (a, b) => a.point - b.point || order(a) - order(b) || a.replicate - b.replicate,
    );
  }

  /**
   * Adds rows; a run that was added before is replaced.
   *
   * @param columns  CUBE_COLUMNS and then the outcomes of the shape
   */
  add(rows: number, columns: readonly ArrayLike<CellValue>[]): void {
    const [points, strategies, replicates, seeds, families, statuses, messages, ...outcomes] = columns;
    let most = 0;
    for (let row = 0; row < rows; row++) most = Math.max(most, replicates![row] as number);
    this.#makeRoom(most);
    for (let row = 0; row < rows; row++) {
      const strategyId = strategies![row] as string;
      const strategy = this.shape.strategies.indexOf(strategyId);
      const point = (points![row] as number) - 1;
      const replicate = (replicates![row] as number) - 1;
      if (strategy < 0 || !(point >= 0 && point < this.shape.points) || !(replicate >= 0)) continue;
      const at = point * this.#room + replicate;
      const status = statuses![row] as string;
      this.#status[strategy]![at] = RUN_STATUS.indexOf(status as (typeof RUN_STATUS)[number]);
      this.#family[strategy]![at] = this.#familyNumber((families![row] as string | null) ?? '');
      outcomes.forEach((column, outcome) => {
        this.#values[strategy]![outcome]![at] = (column[row] as number | null) ?? NaN;
      });
      this.#noteFailure({
        point: point + 1,
        strategy: strategyId,
        replicate: replicate + 1,
        seed: seeds![row] as string,
        status,
        message: (messages![row] as string | null) ?? '',
      });
    }
  }

  /** Runs by what became of them. */
  count(): RunCounts {
    const counts = RUN_STATUS.map(() => 0);
    for (const column of this.#status) for (const status of column) counts[status]!++;
    const [, done, failed, timedOut] = counts as [number, number, number, number];
    return { done, failed, timedOut };
  }

  /** An outcome of a strategy at a point, a value per replicate; NaN where it is undefined or the run was not done. */
  values(point: number, strategy: number, outcome: number): Float64Array {
    const first = point * this.#room;
    return this.#values[strategy]![outcome]!.subarray(first, first + this.#replicates);
  }

  /** The families of the runs of a strategy at a point that are done. */
  families(point: number, strategy: number): string[] {
    const first = point * this.#room;
    const found: string[] = [];
    for (let at = first; at < first + this.#replicates; at++) {
      if (this.#status[strategy]![at] === DONE) found.push(this.#families[this.#family[strategy]![at]!]!);
    }
    return found;
  }

  /** Replicates at a point in which every strategy is done. */
  pairs(point: number): number {
    let count = 0;
    for (let at = point * this.#room; at < point * this.#room + this.#replicates; at++) {
      if (this.#status.every((column) => column[at] === DONE)) count++;
    }
    return count;
  }

  #noteFailure(run: FailedRun): void {
    const key = `${run.point} ${run.strategy} ${run.replicate}`;
    if (run.status === 'done') this.#failures.delete(key);
    else if (this.#failures.size < FAILURES_KEPT) this.#failures.set(key, run);
  }

  #familyNumber(family: string): number {
    const known = this.#families.indexOf(family);
    return known >= 0 ? known : this.#families.push(family) - 1;
  }

  #makeRoom(replicates: number): void {
    this.#replicates = Math.max(this.#replicates, replicates);
    if (replicates <= this.#room) return;
    const room = Math.max(replicates, this.#room === 0 ? replicates : 2 * this.#room);
    const cells = this.shape.points * room;
    const spread = <Column extends Uint8Array | Float64Array>(old: Column, wide: Column): Column => {
      for (let point = 0; this.#room > 0 && point < this.shape.points; point++) {
        wide.set(old.subarray(point * this.#room, (point + 1) * this.#room), point * room);
      }
      return wide;
    };
    this.shape.strategies.forEach((_, strategy) => {
      this.#status[strategy] = spread(this.#status[strategy]!, new Uint8Array(cells));
      this.#family[strategy] = spread(this.#family[strategy]!, new Uint8Array(cells));
      this.#values[strategy] = this.#values[strategy]!.map((old) => spread(old, new Float64Array(cells).fill(NaN)));
    });
    this.#room = room;
  }
}
