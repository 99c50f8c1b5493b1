import type { Issue } from '../../../scenarios/issue.ts';
import { readScenarioFile } from '../load-scenario.ts';
import { Refusal } from '../refusal.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

/** `groundswell validate`: one line per file that is right; the issues of all that are not. */
export async function command(options: CommonOptions, files: readonly string[]): Promise<number> {
  const terminal = terminalFor(options);
  const issues: Issue[] = [];
  const sound: { file: string; name: string; strategies: string[]; weeks: number; employees: number }[] = [];
  for (const file of files) {
    const parsed = await readScenarioFile(file);
    if (!parsed.ok) {
      issues.push(...parsed.issues);
    } else {
      const { name, strategies, weeks, organisation } = parsed.scenario;
      const { employees } = organisation.figures;
      sound.push({ file, name, strategies: strategies.map(({ id }) => id), weeks, employees });
    }
  }
  if (terminal.format === 'json') {
    if (issues.length === 0) await terminal.print(JSON.stringify({ format: 'groundswell/validation@1', files: sound }));
  } else {
    for (const { file, name, strategies, weeks, employees } of sound) {
      const what = `${strategies.length} ${strategies.length === 1 ? 'strategy' : 'strategies'}, ${employees.toLocaleString('en')} employees, ${weeks} weeks`;
      await terminal.print(`${terminal.style.bold(file)}  ${name}: ${what}. All is well.`);
    }
  }
  if (issues.length > 0) throw new Refusal(issues);
  return 0;
}
