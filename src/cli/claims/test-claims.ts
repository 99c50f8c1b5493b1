import { writeScenario } from '../../../scenarios/codec/write-scenario.ts';
import { MODEL_VERSION } from '../../../sim/model-version.ts';
import { claims, LUCKS, planWorlds } from '../../experiments/claims/claims.ts';
import { claimsDocument } from '../../experiments/claims/claims-document.ts';
import type { ClaimsResult } from '../../experiments/claims/claims-result.ts';
import { identityOf } from '../../experiments/claims/identify.ts';
import { testedClaims } from '../../experiments/claims/tested-claims.ts';
import { ClaimsFolder } from '../../node/claims/claims-folder.ts';
import type { Runner } from '../../runners/runner.ts';
import { VERSION } from '../../version.ts';
import { inResults } from '../in-results.ts';
import { Interruption } from '../interruption.ts';
import { Progress, timeText } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { claimsMarkdown } from './claims-markdown.ts';
import { claimsText } from './claims-text.ts';

interface Asked {
  readonly worlds: number;
  readonly seed: string;
  readonly only?: readonly string[];
}

/** What came of a test of the claims. */
interface Tested {
  readonly code: number;
  /** Null where it was ended before there was a result. */
  readonly report: ClaimsReport | null;
}

/** The result as a page of markdown, and as the page in the browser shows it (JSON). */
export interface ClaimsReport {
  readonly markdown: string;
  readonly data: string;
}

/** Tests the claims, keeps what is finished in a folder, and prints the result. */
export async function testClaims(
  asked: Asked,
  out: string | null,
  runner: Runner,
  terminal: Terminal,
): Promise<Tested> {
  if (out === null) return await testAndPrint(asked, null, runner, terminal);
  return await inResults(out, async () => {
    const identity = identityOf(planWorlds(asked.worlds, asked.seed), LUCKS, asked.only);
    const manifest = {
      version: VERSION,
      modelVersion: MODEL_VERSION,
      seed: asked.seed,
      worlds: asked.worlds,
      identity,
    };
    const folder = await ClaimsFolder.open(out, manifest);
    try {
      return await testAndPrint(asked, folder, runner, terminal);
    } finally {
      await folder.close();
    }
  });
}

async function testAndPrint(
  asked: Asked,
  folder: ClaimsFolder | null,
  runner: Runner,
  terminal: Terminal,
): Promise<Tested> {
  const start = performance.now();
  const progress = new Progress(terminal, 'runs');
  const judging = new Progress(terminal, 'claims judged');
  const interruption = new Interruption(() => {
    progress.clear();
    terminal.say('Finishing the worlds under way; Ctrl-C again stops at once.');
  });
  let result: ClaimsResult | null = null;
  try {
    const request = { ...asked, enough: interruption.enough, ...(folder !== null && { store: folder }) };
    for await (const event of claims(request, runner, interruption.stop)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else if (event.kind === 'judging') judging.show(event.done, event.total, null);
      else result = event.result;
    }
  } finally {
    judging.clear();
    progress.clear();
    interruption.end();
  }
  if (result === null) return { code: interruption.code ?? 1, report: null };
  const document = JSON.stringify(claimsDocument(result));
  if (folder !== null) await keep(result, document, folder);
  const seconds = timeText((performance.now() - start) / 1000);
  await terminal.print(
    terminal.format === 'json' ? document : claimsText(result, seconds, terminal, folder?.path ?? null),
  );
  for (const failure of result.failures.slice(0, 3)) terminal.say(`Not finished: ${failure}`);
  const data = `${JSON.stringify(await testedClaims(result))}\n`;
  return {
    code: interruption.code ?? (result.failures.length > 0 ? 3 : 0),
    report: { markdown: claimsMarkdown(result), data },
  };
}

async function keep(result: ClaimsResult, document: string, folder: ClaimsFolder): Promise<void> {
  await folder.write('claims.json', `${document}\n`);
  await folder.write('claims.md', claimsMarkdown(result));
  for (const { scenarios } of result.claims.flatMap(({ examples }) => examples)) {
    for (const { file, scenario } of scenarios) await folder.write(file, writeScenario(scenario));
  }
}
