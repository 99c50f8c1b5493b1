import type { Pattern } from '../../experiments/patterns/pattern.ts';
import type { PatternsReport } from '../../experiments/patterns/pattern-report.ts';
import type { PatternsRequest } from '../../experiments/patterns/check-patterns.ts';
import type { Runner } from '../../runners/runner.ts';
import { Interruption } from '../interruption.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress, timeText } from '../progress.ts';
import { readSeedOfWorlds } from '../read-seed.ts';
import { type CommonOptions, type Format, type Terminal, terminalFor } from '../terminal.ts';

export interface PatternsOptions extends Omit<CommonOptions, 'format'> {
  readonly format?: Format | 'markdown';
  readonly worlds: string;
  readonly defaultWorlds: string;
  readonly seed?: string;
  readonly only?: string;
  readonly workers?: string;
}

const MOST_WORLDS = 100_000;
const MOST_WORKERS = 1024;
const KINDS: readonly Pattern['kind'][] = ['structural', 'contrast'];
/** Lucks in which everything is measured. */
const LUCKS = 3;
/** A family counts from 15 % of lucks: three of twenty. Contrasts ask for no families of single worlds. */
const FAMILY_LUCKS = 17;

/** `groundswell patterns`: are simulated organisations like real ones, where somebody has measured? */
export async function command(options: PatternsOptions): Promise<number> {
  const { format, ...common } = options;
  const markdown = format === 'markdown';
  const terminal = terminalFor({ ...common, ...(!markdown && format !== undefined && { format }) });
  const reader = new OptionReader();
  const workers = reader.whole('--workers', options.workers, 1, MOST_WORKERS);
  const worlds = reader.whole('--worlds', options.worlds, 1, MOST_WORLDS);
  const defaultWorlds = reader.whole('--default-worlds', options.defaultWorlds, 0, MOST_WORLDS);
  const only = reader.oneOf('--only', options.only, KINDS);
  const seed = readSeedOfWorlds(options.seed, reader);
  reader.check();
  const kinds = only === undefined ? KINDS : [only];
  const familyLucks = kinds.includes('structural') ? FAMILY_LUCKS : 0;
  const { createThreadRunner } = await import('../../node/thread-runner.ts');
  const runner = createThreadRunner(workers);
  try {
    return await checkAndPrint(
      { worlds: worlds!, defaultWorlds: defaultWorlds!, seed, kinds, lucks: LUCKS, familyLucks },
      runner,
      terminal,
      markdown,
    );
  } finally {
    await runner.close();
  }
}

async function checkAndPrint(
  request: PatternsRequest,
  runner: Runner,
  terminal: Terminal,
  markdown: boolean,
): Promise<number> {
  const { checkPatterns } = await import('../../experiments/patterns/check-patterns.ts');
  const start = performance.now();
  const progress = new Progress(terminal, 'runs');
  const interruption = new Interruption(() => {
    progress.clear();
    terminal.say('Finishing the worlds in flight; Ctrl-C again stops at once.');
  });
  let report: PatternsReport | null = null;
  try {
    const asked = { ...request, enough: interruption.enough };
    for await (const event of checkPatterns(asked, runner, interruption.stop)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else report = event.report;
    }
  } finally {
    progress.clear();
    interruption.end();
  }
  await print(report!, timeText((performance.now() - start) / 1000), terminal, markdown);
  return interruption.code ?? (report!.patterns.every(({ passes }) => passes) ? 0 : 3);
}

async function print(report: PatternsReport, seconds: string, terminal: Terminal, markdown: boolean): Promise<void> {
  if (terminal.format === 'json') {
    const { patternsDocument } = await import('../../experiments/patterns/patterns-document.ts');
    await terminal.print(JSON.stringify(patternsDocument(report)));
  } else if (markdown) {
    const { patternsMarkdown } = await import('./patterns-markdown.ts');
    await terminal.print(patternsMarkdown(report));
  } else {
    const { patternsText } = await import('./patterns-text.ts');
    await terminal.print(patternsText(report, seconds, terminal));
  }
}
