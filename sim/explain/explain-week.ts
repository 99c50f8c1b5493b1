import { exp } from '../elementary/exp.ts';
import { AWARENESS_TERMS } from '../employees/awareness-terms.ts';
import { AWARE } from '../employees/state-bits.ts';
import { copyWorld } from '../branch.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import { parseSeed } from '../random/seed.ts';
import type { RunInput } from '../run.ts';
import { runPhases } from '../run-phases.ts';
import { beginRun, peopleOf, stepWeek, underPlanOfWeek } from '../simulate.ts';
import { beginNextWeek } from '../step-week.ts';
import type { World } from '../world.ts';
import { type Explanation, explainNow } from './explain.ts';
import { type TurningPoint, turningPoints } from './turning-points.ts';

/** How somebody who did not know of the platform when the week began came to hear of it, or did not. */
export interface Hearing {
  /** Cumulative hazards of the week; their sum is `hazard`. */
  readonly terms: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  readonly hazard: number;
  /** Probability of hearing in the week: 1 − exp(−hazard). */
  readonly probability: number;
  /** The week's luck: a waiting time with mean 1; below the hazard it is heard of. */
  readonly wait: number;
}

/** One employee's week: the decision, what led to it, and what would have turned it. */
export interface WeekExplained {
  readonly decision: Explanation;
  /** Last week's decision of the same person; null in week 0 and for somebody who joined this week. */
  readonly before: Explanation | null;
  /** Whether the person joined this week. */
  readonly joined: boolean;
  /** Null where the person knew of the platform when the week began. */
  readonly hearing: Hearing | null;
  /** Whether the person knew of it when the week began and has forgotten. */
  readonly forgot: boolean;
  /** What would have turned this week's decision, all else held: the smallest change of each lever, smallest first. */
  readonly turningPoints: readonly TurningPoint[];
}

/**
 * Explains one employee's week by running the same world up to it.
 *
 * @param employee  row, 0 … size − 1
 * @param week      0 … weeks − 1
 * @throws RangeError  when there is no such employee or week, or no platform to decide about
 */
export function explainWeek(input: RunInput, seed: string | number, employee: number, week: number): WeekExplained {
  if (!(Number.isInteger(employee) && employee >= 0 && employee < input.organisation.size))
    throw new RangeError(`There is no employee ${employee}.`);
  if (!(Number.isInteger(week) && week >= 0 && week < input.weeks)) throw new RangeError(`There is no week ${week}.`);
  if (!input.plan.platform) throw new RangeError('Without a platform there is nothing to decide.');
  const text = parseSeed(seed);
  let world = beginRun(input, text, {}, peopleOf(input, text));
  let before: Explanation | null = null;
  while (world.week < week) {
    world = underPlanOfWeek(world, input);
    if (world.week === week - 1) {
      runPhases(world, 'turnover', 'decideUse');
      before = explainNow(world, employee);
      runPhases(world, 'decideUse', null);
      beginNextWeek(world);
    } else {
      stepWeek(world);
    }
  }
  world = underPlanOfWeek(world, input);
  const start = copyWorld(world);
  const incarnation = world.incarnation[employee];
  runPhases(world, 'turnover', 'spreadAwareness');
  const joined = world.incarnation[employee] !== incarnation;
  const knew = (world.state[employee] & AWARE) !== 0;
  const hearing = knew ? null : hearingOf(world, employee);
  runPhases(world, 'spreadAwareness', 'decideUse');
  const decision = explainNow(world, employee);
  return {
    decision,
    before: joined ? null : before,
    joined,
    hearing,
    forgot: knew && !decision.aware,
    turningPoints: turningPoints(start, employee, decision.used),
  };
}

function hearingOf(world: World, employee: number): Hearing {
  const terms = AWARENESS_TERMS.map(({ id, label, of }) => ({ id, label, value: of(world, employee) + 0 }));
  const hazard = terms.reduce((sum, { value }) => sum + value, 0);
  const key = world.keys.awareness;
  const draw = drawBits(
    weekWord(key.a, world.week, 0),
    weekWord(key.b, world.week, 0),
    world.luckLow[employee],
    world.luckHigh[employee],
  );
  return { terms, hazard, probability: 1 - exp(-hazard), wait: exponentialQuantile(draw) };
}
