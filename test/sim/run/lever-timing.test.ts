import { describe, expect, it } from 'vitest';
import { TRAINED } from '../../../sim/employees/state-bits.ts';
import { type Controls, createControls } from '../../../sim/levers/controls.ts';
import { LEVERS } from '../../../sim/levers/index.ts';
import { LEDGER_LINES } from '../../../sim/outcomes/ledger.ts';
import type { LeverSetting } from '../../../sim/plan/plan.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { input, plan, setting } from './small-run.ts';

const START = 4;
const RAMP = 3;
const STOP = 12;
const WEEKS = 16;
/** Nothing before the start, a straight ramp, full, nothing from the stop on. */
const STRENGTH = [0, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 1, 1, 0, 0, 0, 0];

/** Every lever with all it can do; what of the controls grows with its strength. */
const FULL: Readonly<Record<string, { values: Record<string, unknown>; grows: readonly (keyof Controls)[] }>> = {
  launch: { values: { perEmployee: 10 }, grows: ['launch'] },
  facilitation: {
    values: { fullTimePer1000: 5 },
    grows: ['welcomeMinutes', 'answerMinutes', 'brokerMinutes', 'implementMinutes'],
  },
  champions: { values: { share: 0.2 }, grows: ['championShare'] },
  leadership: { values: { topShare: 1, middleShare: 1 }, grows: ['topLeaderShare', 'middleManagerShare'] },
  incentives: {
    values: { recognition: 1, timeAllowanceMinutes: 20, rewardPerContribution: 1, alignment: 1 },
    grows: ['recognition', 'allowanceMinutes', 'reward', 'rewardCents'],
  },
  training: { values: { share: 0.8, hoursEach: 2 }, grows: [] },
  plannedUses: { values: { count: 2, integration: 1 }, grows: ['integration'] },
  intake: { values: { perMonthPer1000: 50, openness: 1 }, grows: ['intakePerWeek', 'intakeOpenness'] },
  mandate: { values: { strength: 1, enforcement: 1 }, grows: ['mandate', 'enforcement'] },
};

/** The controls of every week, what was spent out of the budget in it, roles and time given, and who was active when. */
function weekByWeek(levers: readonly LeverSetting[]) {
  const asked = input(plan(levers), { weeks: WEEKS });
  const world = beginRun(asked, 'a', {}, peopleOf(asked, 'a'));
  let before = 0;
  return Array.from({ length: WEEKS }, () => {
    stepWeek(world);
    let cents = 0;
    LEDGER_LINES.forEach(({ fromBudget }, row) => (cents += fromBudget ? world.cents[row]! : 0));
    const spent = cents - before;
    before = cents;
    const given = [world.champions, world.enrolled, Math.abs(world.plan.allowanceMinutes)];
    return { controls: { ...world.controls }, spent, given, active: [...world.recent] };
  });
}

it('every lever is tried', () => expect(Object.keys(FULL).sort()).toEqual(LEVERS.map(({ id }) => id).sort()));

describe.each(Object.entries(FULL))('%s', (lever, { values, grows }) => {
  const timing = { startWeek: START, rampWeeks: RAMP, stopWeek: STOP };
  const weeks = weekByWeek([setting(lever, values, timing)]);
  const idle = weekByWeek([]);

  it('sets its controls in proportion to its strength, from its start to its stop', () => {
    const full = weeks[STOP - 1]!.controls;
    for (const name of grows) {
      expect(full[name]).toBeGreaterThan(0);
      expect(weeks.map(({ controls }) => controls[name] / full[name])).toEqual(
        STRENGTH.map((strength) => expect.closeTo(strength, 6) as number),
      );
    }
  });

  it('leaves nothing set before its start and from its stop on', () => {
    weeks.forEach(({ controls, given }, week) => {
      if (STRENGTH[week]! > 0) return;
      expect(controls).toEqual(createControls());
      expect(given).toEqual([0, 0, 0]);
    });
  });

  it('is paid by the week as far as it acts, and for nothing after its stop', () => {
    const { line, paidAsBuilt } = LEVERS.find(({ id }) => id === lever)!;
    weeks.forEach(({ spent }, week) => {
      if (STRENGTH[week] === 0) expect(spent).toBe(0);
    });
    if (line === null || lever === 'intake' || lever === 'incentives') return;
    const most = weeks[STOP - 1]!.spent;
    if (paidAsBuilt) {
      // What is built is paid for as it grows, and then no more.
      expect(weeks.map(({ spent }) => Number(spent > 0))).toEqual(
        STRENGTH.map((strength, week) => Number(strength > 0 && week <= START + RAMP)),
      );
    } else {
      expect(weeks.map(({ spent }) => spent / most)).toEqual(
        STRENGTH.map((strength) => expect.closeTo(strength, 3) as number),
      );
    }
  });

  it('has changed nothing for anybody before it begins', () => {
    for (let week = 0; week < START; week++) expect(weeks[week]!.active).toEqual(idle[week]!.active);
  });
});

it('training is given to as many as its strength says, and to nobody twice; another course goes on where one ended', () => {
  const first = setting(
    'training',
    { share: 0.4, hoursEach: 2 },
    { startWeek: START, rampWeeks: RAMP, stopWeek: STOP },
  );
  const second = setting('training', { share: 0.6, hoursEach: 1 }, { startWeek: STOP, stopWeek: WEEKS });
  const asked = input(plan([first, second]), { weeks: WEEKS, traits: { turnoverPerYear: 0 } });
  const world = beginRun(asked, 'a', {}, peopleOf(asked, 'a'));
  const width = 0.4 / (STOP - START);
  const trained = () => [...world.state].filter((bits) => bits & TRAINED).length;
  for (let week = 0; week < STOP; week++) {
    stepWeek(world);
    expect(world.controls.trainingShare).toBeCloseTo(width * STRENGTH[week]!, 9);
  }
  const ramped = width * STRENGTH.reduce((sum, strength) => sum + strength, 0);
  expect(world.trainedRank).toBeCloseTo(ramped, 9);
  const before = trained();
  expect(Math.abs(before / world.size - ramped)).toBeLessThan(0.15);
  while (world.week < WEEKS) stepWeek(world);
  expect(world.trainedRank).toBeCloseTo(ramped + 0.6, 9);
  expect(trained() - before).toBeGreaterThan(0.45 * world.size);
});

it('a course after the last begins again, for those who have come since; two at once train as many as both', () => {
  const course = (share: number, hoursEach: number): LeverSetting =>
    setting('training', { share, hoursEach }, { stopWeek: 10 });
  const both = input(plan([course(0.8, 3), course(0.6, 1)]), { weeks: 10, traits: { turnoverPerYear: 0 } });
  const world = beginRun(both, 'a', {}, peopleOf(both, 'a'));
  stepWeek(world);
  expect(world.controls.trainingShare).toBeCloseTo(0.14, 12);
  expect(world.controls.trainingHours).toBeCloseTo((3 * 0.8 + 0.6) / 1.4, 12);
  while (world.week < 10) stepWeek(world);
  expect(world.trainedRank).toBeCloseTo(0.4, 9);
  expect([...world.state].every((bits) => bits & TRAINED)).toBe(true);
});
