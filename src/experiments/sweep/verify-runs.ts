import type { CellValue, Column } from '../../exchange/results/column.ts';
import { runColumns } from '../../exchange/results/tables.ts';
import type { Job, Runner, Task } from '../../runners/runner.ts';
import { RunRows } from './run-rows.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** A run as a results folder has it. */
export interface RecordedRun {
  /** Number of the row, from 1. */
  readonly row: number;
  /** In the order of `runColumns`. */
  readonly cells: readonly CellValue[];
}

/** A run that came out in another way when it was made again. */
export interface RunDifference {
  readonly row: number;
  readonly point: number;
  readonly strategy: string;
  readonly replicate: number;
  readonly seed: string;
  /** Names of the columns that differ. */
  readonly columns: readonly string[];
  readonly recorded: CellValue;
  /** Digest, as recorded and as it is now. */
  readonly now: CellValue;
}

export type VerifyEvent =
  | { readonly kind: 'checked'; readonly row: number }
  | { readonly kind: 'different'; readonly difference: RunDifference };

let verifications = 0;

/** Makes recorded runs again, each by itself, and compares every cell. */
export async function* verifyRuns(
  plan: SweepPlan,
  recorded: readonly RecordedRun[],
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<VerifyEvent, void, undefined> {
  const { experiment } = plan;
  const columns = runColumns(experiment);
  const task: Task = {
    id: `verification ${++verifications}`,
    scenario: experiment.scenario,
    organisation: null,
    series: [],
    runLimitMilliseconds: experiment.runLimitSeconds * 1000,
  };
  const rows = new RunRows(plan);
  for await (const result of runner.run(task, jobsOf(plan, recorded), signal)) {
    const { row, cells } = recorded[result.index]!;
    const again = rows.run({ ...result, index: jobOf(plan, cells) }, result.runs[0]!);
    const differing = differences(columns, cells, again);
    if (differing.length === 0) {
      yield { kind: 'checked', row };
      continue;
    }
    const cell = (name: string, of: readonly CellValue[]): CellValue =>
      of[columns.findIndex((column) => column.name === name)]!;
    yield {
      kind: 'different',
      difference: {
        row,
        point: cells[0] as number,
        strategy: cells[1] as string,
        replicate: cells[2] as number,
        seed: cells[3] as string,
        columns: differing,
        recorded: cell('digest', cells),
        now: cell('digest', again),
      },
    };
  }
}

/** A job per row; its index is the row's place in the list. */
function* jobsOf(plan: SweepPlan, recorded: readonly RecordedRun[]): Generator<Job> {
  for (const [index, { cells }] of recorded.entries()) {
    yield { ...plan.job(jobOf(plan, cells)), index, strategies: [cells[1] as string] };
  }
}

function jobOf(plan: SweepPlan, [point, , replicate]: readonly CellValue[]): number {
  return plan.indexOf((point as number) - 1, (replicate as number) - 1);
}

function differences(
  columns: readonly Column[],
  recorded: readonly CellValue[],
  again: readonly CellValue[],
): readonly string[] {
  return columns
    .filter((_, column) => !Object.is(recorded[column] ?? null, again[column] ?? null))
    .map(({ name }) => name);
}
