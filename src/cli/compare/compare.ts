import { LIBRARY, DEFAULT_COMPARISON } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { compare } from '../../experiments/compare.ts';
import type { Comparison, ComparisonRequest } from '../../experiments/comparison.ts';
import { Interruption } from '../interruption.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress, timeText } from '../progress.ts';
import { readSeed } from '../read-seed.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';

export interface CompareOptions extends CommonOptions {
  readonly strategies?: string;
  readonly replicates: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly workers?: string;
}

const MOST_REPLICATES = 1_000_000;
const MOST_WORKERS = 1024;

/** `groundswell compare`: everything is checked first, then the worlds are run, then what they say is printed. */
export async function command(options: CompareOptions, file: string | undefined): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const replicates = reader.whole('--replicates', options.replicates, 1, MOST_REPLICATES);
  const workers = reader.whole('--workers', options.workers, 1, MOST_WORKERS);
  const weeks = reader.whole('--weeks', options.weeks, 1, 1040);
  const seed = readSeed(options.seed, reader);
  reader.check();

  // The threads come up while the rest is read; a mistake found meanwhile ends them with the process.
  const { createThreadRunner } = await import('../../node/thread-runner.ts');
  const runner = createThreadRunner(workers);
  try {
    const given = file === undefined ? DEFAULT_COMPARISON.scenario : await loadScenario(file);
    const chosen = chooseStrategies(overWeeks(given, weeks), options.strategies);
    const imported = await loadOrganisation(options, terminal);
    const employees = imported?.organisation.size ?? chosen.scenario.organisation.figures.employees;
    const scenario = withBudgetsFor(chosen.scenario, employees, terminal);
    const { strategyIds } = chosen;
    return await compareAndPrint(
      { scenario, strategyIds, seed, replicates: replicates!, ...(imported !== null && { imported }) },
      (request, stop) => compare(request, runner, stop),
      terminal,
    );
  } finally {
    await runner.close();
  }
}

async function compareAndPrint(
  request: ComparisonRequest,
  run: (request: ComparisonRequest, stop: AbortSignal) => ReturnType<typeof compare>,
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
    for await (const event of run({ ...request, enough: interruption.enough }, interruption.stop)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else comparison = event.comparison;
    }
  } finally {
    progress.clear();
    interruption.end();
  }
  await print(comparison!, timeText((performance.now() - start) / 1000), terminal);
  return interruption.code ?? tellFailures(comparison!, terminal);
}

async function print(comparison: Comparison, seconds: string, terminal: Terminal): Promise<void> {
  if (terminal.format === 'json') {
    const { comparisonDocument } = await import('../../experiments/comparison-document.ts');
    await terminal.print(JSON.stringify(comparisonDocument(comparison)));
  } else if (terminal.format === 'csv') {
    const { comparisonCsv } = await import('./comparison-csv.ts');
    await terminal.print(comparisonCsv(comparison));
  } else {
    const { comparisonText } = await import('./comparison-text.ts');
    await terminal.print(comparisonText(comparison, seconds, terminal));
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
