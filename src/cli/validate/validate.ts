import type { Issue, Notice } from '../../../scenarios/issue.ts';
import { parseLesson } from '../../../scenarios/parse-lesson.ts';
import { parseScenario } from '../../../scenarios/parse-scenario.ts';
import type { Source } from '../../../scenarios/codec/read-yaml.ts';
import { fitBudgets } from '../../experiments/fit-budgets.ts';
import { planSweep } from '../../experiments/sweep/sweep-plan.ts';
import { experimentOf, readSource } from '../load-experiment.ts';
import { Refusal } from '../refusal.ts';
import { sayNotices } from '../say-notices.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

/** What is said of a file that is right. */
interface SoundFile {
  readonly file: string;
  readonly name: string;
  readonly strategies: readonly string[];
  readonly weeks: number;
  readonly employees: number;
  /** Of an experiment: its points, and the most runs there may be. */
  readonly points?: number;
  readonly runs?: number;
  /** Budgets of library plans that are raised. */
  readonly notices?: readonly Notice[];
}

type Judged =
  { readonly ok: true; readonly sound: SoundFile } | { readonly ok: false; readonly issues: readonly Issue[] };

/** `groundswell validate`: one line per file that is right; the issues of all that are not. */
export async function command(options: CommonOptions, files: readonly string[]): Promise<number> {
  const terminal = terminalFor(options);
  const issues: Issue[] = [];
  const sound: SoundFile[] = [];
  for (const file of files) {
    const source = await readSource(file);
    const judged = !source.ok
      ? source
      : isOfFormat('experiment', source.value)
        ? await experiment(source.value, file)
        : isOfFormat('lesson', source.value)
          ? lesson(source.value, file)
          : scenario(source.value, file);
    if (judged.ok) sound.push(judged.sound);
    else issues.push(...judged.issues);
  }
  if (terminal.format === 'json') {
    if (issues.length === 0) await terminal.print(JSON.stringify({ format: 'groundswell/validation@1', files: sound }));
  } else {
    for (const { file, name, strategies, weeks, employees, points, runs, notices = [] } of sound) {
      const plans = `${strategies.length} ${strategies.length === 1 ? 'strategy' : 'strategies'}`;
      const what =
        points === undefined
          ? `${plans}, ${number(employees)} employees, ${weeks} weeks`
          : `${plans} at ${number(points)} ${points === 1 ? 'point' : 'points'}, at most ${number(runs!)} runs`;
      await terminal.print(`${terminal.style.bold(file)}  ${name}: ${what}. All is well.`);
      sayNotices(notices, terminal);
    }
  }
  if (issues.length > 0) throw new Refusal(issues);
  return 0;
}

function isOfFormat(kind: 'experiment' | 'lesson', { value }: Source): boolean {
  const format = (value as { readonly format?: unknown } | null)?.format;
  return typeof format === 'string' && format.trimStart().startsWith(`groundswell/${kind}`);
}

function lesson({ value, where }: Source, file: string): Judged {
  const parsed = parseLesson(value, where);
  if (!parsed.ok) return parsed;
  const { name, strategies, weeks, organisation } = parsed.value;
  const ids = strategies.map(({ id }) => id);
  return { ok: true, sound: { file, name, strategies: ids, weeks, employees: organisation.figures.employees } };
}

function scenario({ value, where }: Source, file: string): Judged {
  const parsed = parseScenario(value, where, { libraryBudgets: 'raised' });
  if (!parsed.ok) return parsed;
  const { name, strategies, weeks, organisation } = parsed.scenario;
  const { employees } = organisation.figures;
  const notices = fitBudgets(parsed.scenario, employees).notices.map((notice) => ({ ...notice, file }));
  const ids = strategies.map(({ id }) => id);
  return {
    ok: true,
    sound: { file, name, strategies: ids, weeks, employees, ...(notices.length > 0 && { notices }) },
  };
}

async function experiment(source: Source, file: string): Promise<Judged> {
  const parsed = await experimentOf(source, file);
  if (!parsed.ok) return parsed;
  const planned = planSweep(parsed.experiment);
  if (!planned.ok) return { ok: false, issues: planned.issues.map((issue) => ({ file, ...issue })) };
  const { points, strategies, jobs } = planned.plan;
  const { weeks, organisation } = parsed.experiment.scenario;
  const { name } = parsed.experiment;
  const employees = organisation.figures.employees;
  const runs = jobs * strategies.length;
  return { ok: true, sound: { file, name, strategies, weeks, employees, points: points.count, runs } };
}

function number(value: number): string {
  return value.toLocaleString('en');
}
