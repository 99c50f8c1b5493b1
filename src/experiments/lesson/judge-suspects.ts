import type { Lesson } from '../../../scenarios/lesson.ts';
import type { Runner } from '../../runners/runner.ts';
import { compare } from '../compare.ts';
import type { Comparison } from '../comparison.ts';
import { lessonScenario, planOfLesson, withLevers } from './lesson-scenario.ts';

/** What a suspect's part comes to: sustained use had it been otherwise, in the same worlds. */
export interface JudgedSuspect {
  readonly id: string;
  readonly name: string;
  /** Mean difference in sustained users as a share of employees, and its 95 % interval. */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Runs a plan once as it was and once for each suspect as it would have been without their fault.
 *
 * One thing is changed at a time: gains of several do not add up, since they may need one another or do the same.
 *
 * @returns  in the order of the lesson; null when it was stopped
 */
export async function judgeSuspects(
  lesson: Lesson,
  strategyId: string,
  runner: Runner,
  signal: AbortSignal,
): Promise<readonly JudgedSuspect[] | null> {
  const plan = planOfLesson(lesson, strategyId);
  const request = { seed: lesson.seed, replicates: lesson.worlds };
  const judged = new Map<string, JudgedSuspect>();
  // Those whose worlds are the same are compared at once; keener users are other people.
  const groups = new Map<number, string[]>();
  for (const { id, keenerUsers } of lesson.suspects) groups.set(keenerUsers, [...(groups.get(keenerUsers) ?? []), id]);
  const asItWas = await outcomesOf([plan.id], lessonScenario(lesson, [plan]));
  if (asItWas === null) return null;
  for (const [keenerUsers, ids] of groups) {
    const plans = ids.map((id) => {
      const { name, levers } = lesson.suspects.find((suspect) => suspect.id === id)!;
      return levers.length === 0 ? { ...plan, id, name } : withLevers(plan, id, name, levers);
    });
    const scenario = lessonScenario(lesson, [plan, ...plans], { keenerUsers });
    const outcomes = await outcomesOf(ids, scenario);
    if (outcomes === null) return null;
    for (const { id, name } of plans) {
      const gains = outcomes.get(id)!.map((value, world) => value - asItWas.get(plan.id)![world]!);
      judged.set(id, { id, name, ...estimate(gains) });
    }
  }
  return lesson.suspects.map(({ id }) => judged.get(id)!);

  async function outcomesOf(ids: readonly string[], scenario: Comparison['scenario']) {
    const comparison = await lastOf({ ...request, scenario, strategyIds: ids });
    if (comparison === null) return null;
    return new Map(
      comparison.strategies.map(({ id, replicates }) => [
        id,
        replicates.map(({ outcomes }) => outcomes.sustained ?? 0),
      ]),
    );
  }

  async function lastOf(asked: Parameters<typeof compare>[0]): Promise<Comparison | null> {
    for await (const event of compare(asked, runner, signal)) {
      if (event.kind === 'done') return event.comparison.complete ? event.comparison : null;
    }
    return null;
  }
}

/** Two standard errors of the mean, which is the 95 % t interval to within a few per cent for twenty worlds. */
function estimate(gains: readonly number[]): { gain: number; low: number; high: number } {
  const gain = gains.reduce((sum, value) => sum + value, 0) / gains.length;
  const variance =
    gains.reduce((sum, value) => sum + (value - gain) * (value - gain), 0) / Math.max(1, gains.length - 1);
  const half = 2.07 * Math.sqrt(variance / gains.length);
  return { gain, low: gain - half, high: gain + half };
}
