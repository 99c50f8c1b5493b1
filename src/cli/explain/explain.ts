import { type EmployeeExplained, explainEmployee, explanationDocument } from '../../experiments/explain-employee.ts';
import { findEmployee } from '../../experiments/find-employee.ts';
import { organisationOf } from '../../runners/run-input.ts';
import { chooseStrategies } from '../choose-strategies.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { readSeed } from '../read-seed.ts';
import { Refusal } from '../refusal.ts';
import { readTakeover, type TakeoverOptions } from '../run/read-takeover.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface ExplainOptions extends CommonOptions, TakeoverOptions {
  readonly strategy: string;
  readonly employee: string;
  readonly week: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
}

/** `groundswell explain`: why one employee used the platform in one week, or did not. */
export async function command(options: ExplainOptions, file: string): Promise<number> {
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
  const week = reader.whole('--week', options.week, 0, whole.weeks - 1);
  if (!chosen.strategies[0]!.platform) reader.issues.push(noPlatform(options.strategy));
  reader.check();
  const imported = await loadOrganisation(options, terminal);
  const organisation = imported?.organisation ?? organisationOf(chosen, seed);
  const employee = findEmployee(organisation, options.employee, imported?.people ?? null);
  if (employee === null) throw new Refusal([unknownEmployee(options.employee, organisation.size)]);
  const scenario = withBudgetsFor(chosen, organisation.size, terminal);
  const strategy = takeOver(scenario.strategies[0]!, scenario.strategies.at(-1)!);

  const request = {
    scenario: { ...scenario, strategies: [strategy] },
    strategyId: strategy.id,
    seed,
    employee,
    week: week!,
    organisation,
  };
  let result: EmployeeExplained | null = null;
  for await (const event of explainEmployee(request, new AbortController().signal)) result = event.result;
  if (terminal.format === 'json') {
    await terminal.print(JSON.stringify(explanationDocument(result!, options.employee)));
  } else {
    const { explanationText } = await import('./explanation-text.ts');
    const name = imported?.name ?? scenario.organisation.name;
    await terminal.print(explanationText(result!, options.employee, name, scenario.currency, terminal));
  }
  return 0;
}

function noPlatform(strategy: string) {
  return {
    code: 'no-platform',
    path: '--strategy',
    value: strategy,
    message: `Under ${strategy} there is no platform, and nothing to decide.`,
    remedy: 'Give a strategy with a platform.',
  };
}

function unknownEmployee(name: string, size: number) {
  return {
    code: 'unknown-employee',
    path: '--employee',
    value: name,
    message: `There is nobody called ${JSON.stringify(name)}.`,
    remedy: `Give a row (0 to ${(size - 1).toLocaleString('en')}), a pseudonym (e0001 to e${String(size).padStart(4, '0')}), or an id of your own people file.`,
  };
}
