import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ForeignLoad, isForeign } from './foreign-load.ts';
import { ROOT } from './root.ts';

export interface CommandFigures {
  /** From the start of the process to its end, as somebody waits for it. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Tells on a fourth channel, as the process ends, what it has taken. */
export const USAGE_HOOK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** The command line run once, start-up included; null where others took too much of the machine. */
export async function timeCommand(args: readonly string[], despiteLoad: boolean): Promise<CommandFigures | null> {
  const load = new ForeignLoad();
  const start = performance.now();
  const usage = await run(args);
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  if (!despiteLoad && isForeign(load.cores(cpuSeconds * 1000))) return null;
  return { seconds, cpuSeconds, peakMegabytes: usage.maxRSS / 1024 };
}

function run(args: readonly string[]): Promise<NodeJS.ResourceUsage> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', USAGE_HOOK, join(ROOT, 'bin', 'groundswell.js'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let usage = '';
    child.stdio[3]!.on('data', (chunk: Buffer) => (usage += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(usage) as NodeJS.ResourceUsage);
      else reject(new Error(`groundswell ${args.join(' ')} ended with code ${code}.`));
    });
  });
}
