import { OUTCOMES, SERIES } from '../../../sim/index.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { JobResult, RunResult } from '../../runners/runner.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** Rows of a table, a list of cells per column. */
export type Rows = readonly CellValue[][];

/** Turns results into rows of the tables `runs` and `series`, in the order of their columns. */
export class RunRows {
  readonly #plan: SweepPlan;
  readonly #outcomes: readonly number[];
  readonly #series: number;

  constructor(plan: SweepPlan) {
    this.#plan = plan;
    const { outcomes, series } = plan.experiment;
    this.#outcomes = OUTCOMES.flatMap(({ id }, row) => (outcomes.includes(id) ? [row] : []));
    this.#series = SERIES.filter(({ id }) => series.includes(id)).length;
  }

  /** The cells of one run; see `runColumns`. */
  run(result: JobResult, run: RunResult): readonly CellValue[] {
    const { points, circumstances, strategies } = this.#plan;
    const point = this.#plan.pointOf(result.index);
    const done = run.status === 'done';
    return [
      point + 1,
      run.strategy,
      result.replicate + 1,
      result.seed,
      ...points.values(point),
      circumstances.employees[point]!,
      circumstances.weeks[point]!,
      circumstances.budget[point * strategies.length + strategies.indexOf(run.strategy)]!,
      ...this.#outcomes.map((row) => defined(done ? run.outcomes[row]! : NaN)),
      done ? run.family : null,
      done ? run.digest : null,
      run.status,
      run.message,
    ];
  }

  /** The cells of each week of one run, none where it was not done; see `seriesColumns`. */
  weeks(result: JobResult, run: RunResult): readonly (readonly CellValue[])[] {
    if (this.#series === 0 || run.status !== 'done') return [];
    const point = this.#plan.pointOf(result.index);
    const weeks = this.#plan.circumstances.weeks[point]!;
    return Array.from({ length: weeks }, (_, week) => [
      point + 1,
      run.strategy,
      result.replicate + 1,
      week,
      ...Array.from({ length: this.#series }, (__, row) => run.series[row * weeks + week]!),
    ]);
  }
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
