import type { Scenario } from '../../../../scenarios/scenario.ts';
import type { JobResult, Runner, Task } from '../../../runners/runner.ts';
import { MEASURE_IDS, MEASURED_SERIES, MEASURES, type MeasureId } from '../measures.ts';
import type { ArmRecord } from '../world-record.ts';

const RUN_LIMIT_MILLISECONDS = 600_000;

/** So that no two tasks of a process share an id; nothing else depends on it. */
let tasks = 0;

/** What runs of some strategies under some lucks came to. */
export interface ArmRuns {
  readonly arms: Readonly<Record<string, ArmRecord>>;
  readonly failures: readonly string[];
}

/**
 * Runs every strategy of a scenario under every one of the lucks and keeps the measures.
 *
 * @param lucks  seeds of one world
 * @param tell   called with the number of runs finished, as they finish
 * @returns      null when it was stopped before all were finished
 */
export async function runArms(
  scenario: Scenario,
  lucks: readonly string[],
  runner: Runner,
  signal: AbortSignal,
  tell: (runs: number) => void,
): Promise<ArmRuns | null> {
  const strategies = scenario.strategies.map(({ id }) => id);
  const task: Task = {
    id: `claims ${++tasks}`,
    scenario,
    organisation: null,
    series: MEASURED_SERIES,
    runLimitMilliseconds: RUN_LIMIT_MILLISECONDS,
  };
  const jobs = lucks.map((seed, luck) => ({ index: luck, replicate: luck, seed, strategies }));
  const arms = Object.fromEntries(strategies.map((id) => [id, emptyRecord(lucks.length)]));
  const failures: string[] = [];
  let finished = 0;
  for await (const result of runner.run(task, jobs, signal)) {
    keep(result, scenario, arms, failures);
    finished++;
    tell(result.runs.length);
  }
  return finished === jobs.length ? { arms, failures } : null;
}

function keep(
  { replicate, seed, employees, runs }: JobResult,
  { weeks, parameters }: Scenario,
  arms: Readonly<Record<string, ArmRecord>>,
  failures: string[],
): void {
  for (const result of runs) {
    if (result.status !== 'done') {
      failures.push(`${result.strategy}, seed ${seed}: ${result.status}. ${result.message}`);
      continue;
    }
    const run = { result, employees, weeks, employeeHour: parameters.money.employeeHour };
    const record = arms[result.strategy]!;
    for (const id of MEASURE_IDS) record[id][replicate] = MEASURES[id].of(run);
  }
}

function emptyRecord(lucks: number): ArmRecord {
  const columns = MEASURE_IDS.map((id): [MeasureId, Float64Array] => [id, new Float64Array(lucks).fill(NaN)]);
  return Object.fromEntries(columns) as Record<MeasureId, Float64Array>;
}
