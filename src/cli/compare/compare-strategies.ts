import { LOOKS } from '../../analysis/settlement.ts';
import { LIBRARY, DEFAULT_COMPARISON } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { compare } from '../../experiments/compare.ts';
import { ASSUMPTIONS, type Comparison, type ComparisonRequest } from '../../experiments/comparison.ts';
import { leadOf, settleComparison } from '../../experiments/settle-comparison.ts';
import { RememberingRunner } from '../../runners/remembering-runner.ts';
import type { Runner } from '../../runners/runner.ts';
import { Interruption } from '../interruption.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress, timeText } from '../progress.ts';
import { readSeed } from '../read-seed.ts';
import { Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import type { CompareOptions } from './compare-options.ts';

const MOST_REPLICATES = 1_000_000;
/** Replicates for as many worlds as it takes, and the most it may take. */
const AUTO = 'auto';
const MOST_UNTIL_SETTLED = LOOKS.at(-1)!;
const MOST_WEEKS = 1040;

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
  const auto = options.replicates.trim() === AUTO;
  const replicates = auto
    ? MOST_UNTIL_SETTLED
    : reader.whole('--replicates', options.replicates, 1, MOST_REPLICATES, AUTO);
  const assumptions = reader.oneOf('--assumptions', options.assumptions, ASSUMPTIONS);
  const weeks = reader.whole('--weeks', options.weeks, 1, MOST_WEEKS);
  const seed = readSeed(options.seed, reader);
  reader.check();

  const given = file === undefined ? DEFAULT_COMPARISON.scenario : await loadScenario(file);
  const { scenario: chosen, strategyIds } = chooseStrategies(overWeeks(given, weeks), options.strategies);
  if (auto && strategyIds.length < 2) refuseAuto();
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
  return await compareAndPrint(request, auto, runner!, terminal);
}

async function compareAndPrint(
  request: ComparisonRequest,
  auto: boolean,
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
  try {
    const whole = { ...request, enough: interruption.enough };
    const events = auto
      ? settleComparison(whole, new RememberingRunner(runner), interruption.stop)
      : compare(whole, runner, interruption.stop);
    for await (const event of events) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else comparison = event.comparison;
    }
  } finally {
    progress.clear();
    interruption.end();
  }
  await print(comparison!, auto, timeText((performance.now() - start) / 1000), terminal);
  return interruption.code ?? tellFailures(comparison!, terminal);
}

/** @param settled  the number of worlds was left open until it was settled who is ahead */
async function print(comparison: Comparison, settled: boolean, seconds: string, terminal: Terminal): Promise<void> {
  const lead = settled ? leadOf(comparison) : null;
  if (terminal.format === 'json') {
    const { comparisonDocument } = await import('../../experiments/comparison-document.ts');
    await terminal.print(JSON.stringify({ ...comparisonDocument(comparison), ...(settled && { settlement: lead }) }));
  } else if (terminal.format === 'csv') {
    const { comparisonCsv } = await import('./comparison-csv.ts');
    await terminal.print(comparisonCsv(comparison));
  } else {
    const { comparisonText } = await import('./comparison-text.ts');
    await terminal.print(comparisonText(comparison, lead, seconds, terminal));
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

function refuseAuto(): never {
  throw new Refusal([
    {
      code: 'nothing-to-settle',
      path: '--replicates',
      value: AUTO,
      message: '--replicates auto runs until it is settled which strategy is ahead, and there is only one.',
      remedy: 'Name another with --strategies, or give a number of replicates.',
    },
  ]);
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
