import { LIBRARY, DEFAULT_COMPARISON } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { LOOKS } from '../../analysis/settlement.ts';
import { compare } from '../../experiments/compare.ts';
import { ASSUMPTIONS, type Comparison, type ComparisonRequest } from '../../experiments/comparison.ts';
import { settleComparison } from '../../experiments/settle-comparison.ts';
import { RememberingRunner } from '../../runners/remembering-runner.ts';
import type { Runner } from '../../runners/runner.ts';
import { Interruption } from '../interruption.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress, timeText } from '../progress.ts';
import { readSeed } from '../read-seed.ts';
import type { Terminal } from '../terminal.ts';
import type { CompareOptions } from './compare-options.ts';

const MOST_REPLICATES = 1_000_000;
const MOST_WEEKS = 1040;
/** Worlds are added until it is settled which plan is ahead, or there are as many as the last look has. */
const AUTO = 'auto';
const MOST_UNTIL_SETTLED = LOOKS.at(-1)!;

/**
 * The comparison that the options ask for, run and printed.
 *
 * @param reader  has read the number of workers already
 * @param runner  null only when that was wrong
 * @returns       the exit code
 */
export async function compareStrategies(
  options: CompareOptions,
  file: string | undefined,
  reader: OptionReader,
  runner: Runner | null,
  terminal: Terminal,
): Promise<number> {
  const untilSettled = options.replicates === AUTO;
  const replicates = untilSettled
    ? MOST_UNTIL_SETTLED
    : reader.whole('--replicates', options.replicates, 1, MOST_REPLICATES, AUTO);
  const assumptions = reader.oneOf('--assumptions', options.assumptions, ASSUMPTIONS);
  const weeks = reader.whole('--weeks', options.weeks, 1, MOST_WEEKS);
  const seed = readSeed(options.seed, reader);
  reader.check();

  const given = file === undefined ? DEFAULT_COMPARISON.scenario : await loadScenario(file);
  const { scenario: chosen, strategyIds } = chooseStrategies(overWeeks(given, weeks), options.strategies);
  const imported = await loadOrganisation(options, terminal);
  const employees = imported?.organisation.size ?? chosen.organisation.figures.employees;
  const scenario = withBudgetsFor(chosen, employees, terminal);
  const request = {
    scenario,
    strategyIds,
    seed,
    replicates: replicates!,
    ...(imported !== null && { imported }),
    ...(options.afterStop === true && { afterStop: true }),
    ...(assumptions !== undefined && { assumptions }),
  };
  return await compareAndPrint(request, untilSettled, runner!, terminal);
}

async function compareAndPrint(
  request: ComparisonRequest,
  untilSettled: boolean,
  runner: Runner,
  terminal: Terminal,
): Promise<number> {
  const start = performance.now();
  const progress = new Progress(terminal, 'runs');
  const interruption = new Interruption(() => {
    progress.clear();
    terminal.say('Finishing the runs in flight; Ctrl-C again stops at once.');
  });
  let comparison: Comparison | null = null;
  const whole = { ...request, enough: interruption.enough };
  const events = untilSettled
    ? settleComparison(whole, remembering(runner, request), interruption.stop)
    : compare(whole, runner, interruption.stop);
  try {
    for await (const event of events) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else comparison = event.comparison;
    }
  } finally {
    progress.clear();
    interruption.end();
  }
  await print(comparison!, untilSettled, timeText((performance.now() - start) / 1000), terminal);
  return interruption.code ?? tellFailures(comparison!, terminal);
}

/** Each look at an unsettled comparison begins with the worlds of the one before. */
function remembering(runner: Runner, { strategyIds, replicates }: ComparisonRequest): Runner {
  return new RememberingRunner(runner, strategyIds.length * replicates);
}

async function print(
  comparison: Comparison,
  untilSettled: boolean,
  seconds: string,
  terminal: Terminal,
): Promise<void> {
  if (terminal.format === 'json') {
    const { comparisonDocument } = await import('../../experiments/comparison-document.ts');
    await terminal.print(JSON.stringify(comparisonDocument(comparison)));
  } else if (terminal.format === 'csv') {
    const { comparisonCsv } = await import('./comparison-csv.ts');
    await terminal.print(comparisonCsv(comparison));
  } else {
    const { comparisonText } = await import('./comparison-text.ts');
    await terminal.print(comparisonText(comparison, { seconds, untilSettled }, terminal));
  }
}

/** The scenario's own strategies, or those asked for: the scenario's go before the library's of the same id. */
function chooseStrategies(scenario: Scenario, ids: string | undefined): { scenario: Scenario; strategyIds: string[] } {
  const own = scenario.strategies.map(({ id }) => id);
  const others = LIBRARY.strategies.filter(({ id }) => !own.includes(id));
  const reader = new OptionReader();
  const strategyIds = reader.list('--strategies', ids, [...own, ...others.map(({ id }) => id)]) ?? own;
  reader.check();
  const strategies = [...scenario.strategies, ...others].filter(({ id }) => strategyIds.includes(id));
  return { scenario: { ...scenario, strategies }, strategyIds };
}

const FAILURES_SHOWN = 3;

function tellFailures({ failures }: Comparison, terminal: Terminal): number {
  if (failures.length === 0) return 0;
  terminal.say(
    `${failures.length} ${failures.length === 1 ? 'run was' : 'runs were'} not finished; their worlds do not count.`,
  );
  for (const { strategy, seed, status, message } of failures.slice(0, FAILURES_SHOWN)) {
    terminal.say(`  ${strategy}, seed ${seed}: ${status}. ${message}`);
  }
  if (failures.length > FAILURES_SHOWN) terminal.say(`  and ${failures.length - FAILURES_SHOWN} more`);
  return 3;
}
