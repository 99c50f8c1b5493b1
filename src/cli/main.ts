import { CommanderError } from 'commander';
import { issueLines, ISSUES_FORMAT } from './issue-lines.ts';
import { createProgram } from './program.ts';
import { OutsideFailure } from '../node/outside-failure.ts';
import { withoutPasswords } from '../node/queue/redis-address.ts';
import { Refusal } from './refusal.ts';
import type { Issue } from '../../scenarios/issue.ts';
import { styleFor } from './style.ts';
import { usageIssue } from './usage-issue.ts';

/**
 * Runs one command.
 *
 * @param argv  the arguments after the name of the program
 * @returns     the exit code: 0 done; 1 failed; 2 the input is wrong and nothing was written; 3 finished, but some runs
 *              failed; 130 or 143 interrupted
 */
export async function main(argv: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyListens();
  let code = 0;
  try {
    await createProgram((result) => (code = result)).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.issues, argv);
    if (error instanceof CommanderError) {
      // Help and version come this way too: they are no mistakes.
      if (error.exitCode === 0) return 0;
      return error.code === 'commander.help' ? 2 : refuse([usageIssue(error)], argv);
    }
    return fail(error, argv);
  }
}

let listening = false;

/** A reader that closes the pipe (`| head`) has what it wanted. */
function endQuietlyWhenNobodyListens(): void {
  if (listening) return;
  listening = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

function refuse(issues: readonly Issue[], argv: readonly string[]): number {
  if (wantsJson(argv)) {
    tell(
      JSON.stringify({ format: ISSUES_FORMAT, issues }, (_, value: unknown) =>
        typeof value === 'string' ? withoutPasswords(value) : value,
      ),
    );
  } else {
    const style = styleFor(
      process.stderr.isTTY && !argv.includes('--no-color') && (process.env['NO_COLOR'] ?? '') === '',
    );
    tell(withoutPasswords(issues.map((issue) => issueLines(issue, style)).join('\n')));
  }
  return 2;
}

/** Our own mistake, or something outside of the program that stands in the way. */
function fail(error: unknown, argv: readonly string[]): number {
  const message = withoutPasswords(error instanceof Error ? error.message : String(error));
  if (argv.includes('--debug')) tell(withoutPasswords(error instanceof Error ? (error.stack ?? message) : message));
  else if (error instanceof OutsideFailure) tell(message);
  else tell(`Groundswell failed: ${message}\n  Run it again with --debug to see where.`);
  return 1;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, position) => argument === '--format=json' || (argument === 'json' && argv[position - 1] === '--format'),
  );
}
