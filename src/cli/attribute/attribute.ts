import type { Attribution } from '../../experiments/attribution/attribution.ts';
import { attribute, FEWEST_LUCKS, LONGEST_WORLD } from '../../experiments/attribution/attribute.ts';
import { createThreadRunner } from '../../node/thread-runner.ts';
import { worldPart } from '../../../sim/index.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { chooseStrategies } from '../choose-strategies.ts';
import { Interruption } from '../interruption.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { loadScenario, overWeeks, withBudgetsFor } from '../load-scenario.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress } from '../progress.ts';
import { readSeed } from '../read-seed.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';

export interface AttributeOptions extends CommonOptions {
  readonly strategy: string;
  readonly seed?: string;
  readonly lucks: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly workers?: string;
}

/** `groundswell attribute`: what a run missed of the target, divided among luck, four players and what is out of reach. */
export async function command(options: AttributeOptions, file: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const lucks = reader.whole('--lucks', options.lucks, FEWEST_LUCKS, 10_000);
  const weeks = reader.whole('--weeks', options.weeks, 1, 1040);
  const workers = reader.whole('--workers', options.workers, 1, 1024);
  const seed = readSeed(options.seed, reader);
  if (worldPart(seed).length > LONGEST_WORLD) {
    reader.issues.push({
      code: 'invalid-seed',
      path: '--seed',
      value: seed,
      message: `--seed may have at most ${LONGEST_WORLD} characters here, before any ~.`,
      remedy: 'Give a shorter seed.',
    });
  }
  reader.check();
  const chosen = chooseStrategies(overWeeks(await loadScenario(file), weeks), [['--strategy', options.strategy]]);
  checkTarget(chosen, reader);
  const imported = await loadOrganisation(options, terminal);
  const employees = imported?.organisation.size ?? chosen.organisation.figures.employees;
  const scenario = withBudgetsFor(chosen, employees, terminal);
  const request = {
    scenario,
    strategyId: options.strategy,
    seed,
    lucks: lucks!,
    ...(imported !== null && { imported }),
  };

  const runner = createThreadRunner(workers);
  const progress = new Progress(terminal, 'runs');
  const interruption = new Interruption(() => progress.clear());
  let attribution: Attribution | null = null;
  try {
    for await (const event of attribute(request, runner, interruption.enough)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else attribution = event.attribution;
    }
  } finally {
    progress.clear();
    interruption.end();
    await runner.close();
  }
  if (attribution === null) return interruption.code ?? 1;
  await print(attribution, scenario, terminal);
  return attribution.lucks < lucks! ? 3 : 0;
}

function checkTarget({ strategies, target, weeks }: Scenario, reader: OptionReader): void {
  const { id, platform } = strategies[0]!;
  if (!platform) {
    reader.issues.push({
      code: 'no-platform',
      path: '--strategy',
      value: id,
      message: `Under ${id} there is no platform, and no target to miss.`,
      remedy: 'Give a strategy with a platform.',
    });
  }
  if (target.week > weeks) {
    reader.issues.push({
      code: 'target-beyond-run',
      path: '--weeks',
      value: weeks,
      message: `The run has ${weeks} weeks, and the target is set for week ${target.week}.`,
      remedy: `Give at least ${target.week} weeks.`,
    });
  }
  reader.check();
}

async function print(attribution: Attribution, scenario: Scenario, terminal: Terminal): Promise<void> {
  if (terminal.format === 'json') {
    const { attributionDocument } = await import('../../experiments/attribution/attribution-document.ts');
    await terminal.print(JSON.stringify(attributionDocument(attribution)));
  } else {
    const { attributionAsText } = await import('./attribution-as-text.ts');
    await terminal.print(attributionAsText(attribution, scenario, terminal));
  }
}
