import { simulate } from '../../../sim/index.ts';
import { organisationOf, runInput } from '../../runners/run-input.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { chooseStrategies } from '../choose-strategies.ts';
import { OptionReader } from '../option-reader.ts';
import { readSeed } from '../read-seed.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';
import { readTakeover, type TakeoverOptions } from './read-takeover.ts';

export interface RunCommandOptions extends CommonOptions, TakeoverOptions {
  readonly strategy: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly events?: boolean;
  readonly afterStop?: boolean;
}

/** `groundswell run`: one strategy in one world, or one that gives way to another on the way. */
export async function command(options: RunCommandOptions, file: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const weeks = reader.whole('--weeks', options.weeks, 1, 1040);
  const seed = readSeed(options.seed, reader);
  reader.check();
  const whole = overWeeks(await loadScenario(file), weeks);
  const chosen = chooseStrategies(whole, [
    ['--strategy', options.strategy],
    ['--then', options.then],
  ]);
  const takeOver = readTakeover(options, chosen);
  const imported = await loadOrganisation(options, terminal);
  const employees = imported?.organisation.size ?? chosen.organisation.figures.employees;
  const scenario = withBudgetsFor(chosen, employees, terminal);
  const strategy = takeOver(scenario.strategies[0]!, scenario.strategies.at(-1)!);

  const organisation = imported?.organisation ?? organisationOf(scenario, seed);
  const input = runInput({ ...scenario, strategies: [strategy] }, strategy.id, organisation);
  const record = simulate(input, seed, {
    events: terminal.format === 'json' && options.events === true,
    afterStop: options.afterStop === true,
  });
  const shown = {
    scenario,
    strategy,
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
