import { simulate } from '../../../sim/index.ts';
import { LIBRARY } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { organisationOf, runInput } from '../../runners/run-input.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { readSeed } from '../read-seed.ts';
import { Refusal } from '../refusal.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface RunCommandOptions extends CommonOptions {
  readonly strategy: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly events?: boolean;
}

/** `groundswell run`: one strategy in one world. */
export async function command(options: RunCommandOptions, file: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const weeks = reader.whole('--weeks', options.weeks, 1, 1040);
  const seed = readSeed(options.seed, reader);
  reader.check();
  const chosen = chooseStrategy(overWeeks(await loadScenario(file), weeks), options.strategy);
  const imported = await loadOrganisation(options, terminal);
  const employees = imported?.organisation.size ?? chosen.organisation.figures.employees;
  const scenario = withBudgetsFor(chosen, employees, terminal);

  const organisation = imported?.organisation ?? organisationOf(scenario, seed);
  const input = runInput(scenario, options.strategy, organisation);
  const record = simulate(input, seed, { events: terminal.format === 'json' && options.events === true });
  const shown = {
    scenario,
    strategy: scenario.strategies[0]!,
    organisation: imported?.name ?? scenario.organisation.name,
    record,
  };
  if (terminal.format === 'json') {
    const { runDocument } = await import('../../experiments/run-document.ts');
    await terminal.print(JSON.stringify(runDocument(shown)));
  } else if (terminal.format === 'csv') {
    const { runCsv } = await import('./run-csv.ts');
    await terminal.print(runCsv(record));
  } else {
    const { runText } = await import('./run-text.ts');
    await terminal.print(runText(shown, terminal));
  }
  return 0;
}

/** The scenario with this strategy alone: its own, or one of the library. */
function chooseStrategy(scenario: Scenario, id: string): Scenario {
  const candidates = [...scenario.strategies, ...LIBRARY.strategies];
  const strategy = candidates.find((candidate) => candidate.id === id);
  if (strategy === undefined) {
    const reader = new OptionReader();
    reader.unknownName('--strategy', id, [...new Set(candidates.map((candidate) => candidate.id))]);
    throw new Refusal(reader.issues);
  }
  return { ...scenario, strategies: [strategy] };
}
