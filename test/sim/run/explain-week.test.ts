import { describe, expect, it } from 'vitest';
import { copyWorld } from '../../../sim/branch.ts';
import { AWARENESS_TERMS } from '../../../sim/employees/awareness-terms.ts';
import { AWARE } from '../../../sim/employees/state-bits.ts';
import { explain } from '../../../sim/explain/explain.ts';
import { explainWeek } from '../../../sim/explain/explain-week.ts';
import { LEVER_AMOUNTS } from '../../../sim/explain/lever-amounts.ts';
import { LEVERS } from '../../../sim/levers/index.ts';
import { runPhases } from '../../../sim/run-phases.ts';
import { beginRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import { EVERYTHING, input, parametersWith, plan, setting } from './small-run.ts';

describe('a week explained', () => {
  it('has the decision of the run, and that of the week before', () => {
    const request = input(EVERYTHING);
    for (const employee of [17, 120]) {
      const { decision, before } = explainWeek(request, 'x', employee, 25);
      expect(decision).toEqual(explain(request, 'x', employee, 25));
      expect(before).toEqual(explain(request, 'x', employee, 24));
    }
    expect(explainWeek(request, 'x', 3, 0).before).toBeNull();
  });

  it.each([
    ['share', 0],
    ['share', 0.4],
    ['count', 0.2],
  ] as const)('tells who hears of it by the same rates as the run (%s, %d)', (contact, organisationWeight) => {
    const parameters = parametersWith({ awareness: { contact, organisationWeight, forgetting: 0.02 } });
    const request = input(EVERYTHING, { parameters, weeks: 30 });
    const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
    let heard = 0;
    while (world.week < 30) {
      runPhases(world, 'turnover', 'spreadAwareness');
      const unaware = [...world.state.keys()].filter((employee) => !(world.state[employee]! & AWARE));
      const hazards = unaware.map((employee) => AWARENESS_TERMS.reduce((sum, { of }) => sum + of(world, employee), 0));
      const { week } = world;
      const sample = unaware[0];
      runPhases(world, 'spreadAwareness', 'decideUse');
      if (sample !== undefined && week % 4 === 1) {
        const { hearing, decision } = explainWeek(request, 'x', sample, week);
        expect(hearing!.hazard).toBeCloseTo(hazards[0]!, 12);
        expect(hearing!.wait < hearing!.hazard).toBe(decision.aware);
        expect(decision.aware).toBe((world.state[sample]! & AWARE) !== 0);
        heard++;
      }
      runPhases(world, 'decideUse', null);
      world.week++;
    }
    expect(heard).toBeGreaterThan(1);
  });

  it('every change said to turn the decision turns it in a run of the whole plan, and a slightly smaller one does not', () => {
    const base = plan([setting('launch', {}, { stopWeek: 6 })]);
    let tried = 0;
    for (let employee = 0; employee < 200 && tried < 6; employee += 11) {
      const { decision, turningPoints } = explainWeek(input(base), 'x', employee, 20);
      for (const { lever, field, from, to, size } of turningPoints) {
        if (from !== null) continue;
        const without = Object.fromEntries(LEVER_AMOUNTS[lever]!.map((amount) => [amount, 0]));
        const at = (value: number) => {
          const more = setting(lever, { ...without, [field]: value }, { startWeek: 20 });
          return explain(input({ ...base, levers: [...base.levers, more] }), 'x', employee, 20).used;
        };
        expect(at(to)).toBe(!decision.used);
        if (size > 0.01) expect(at(to - 0.01 * (to / size))).toBe(decision.used);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(4);
  });

  it.each(['soft-threshold', 'linear', 'hard-threshold'] as const)(
    'a change of a lever at work turns the decision when the week is run again, and a thousandth less does not (%s)',
    (peerForm) => {
      const request = input(EVERYTHING, { parameters: parametersWith({ use: { peerForm } }) });
      const week = 22;
      const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
      while (world.week < week) stepWeek(world);
      let turned = 0;
      for (let employee = 0; employee < 200; employee += 19) {
        const { decision, turningPoints } = explainWeek(request, 'x', employee, week);
        const usedWith = (lever: string, field: string, value: number) => {
          const again = copyWorld(world);
          again.plan.levers.find((active) => active.setting.lever === lever)!.values[field] = value;
          stepWeek(again);
          return (again.recent[employee]! & 1) === 1;
        };
        for (const { lever, field, from, to, size } of turningPoints) {
          if (from === null) continue;
          expect(usedWith(lever, field, to)).toBe(!decision.used);
          expect(usedWith(lever, field, to - (to - from) / Math.round(size * 1000))).toBe(decision.used);
          turned++;
        }
      }
      expect(turned).toBeGreaterThan(5);
    },
  );

  it('money for a change pays for no other lever: one that nothing is paid for does not count', () => {
    const levers = [setting('launch', {}, { stopWeek: 6 })];
    const poor = { budgetCents: 1 };
    const unpaid = setting('mandate', { strength: 0.6, enforcement: 1 }, { startWeek: 8 });
    let turned = 0;
    for (let employee = 0; employee < 200; employee += 23) {
      const { turningPoints } = explainWeek(input(plan(levers, poor)), 'x', employee, 20);
      const beside = explainWeek(input(plan([...levers, unpaid], poor)), 'x', employee, 20);
      expect(beside.turningPoints).toEqual(turningPoints);
      turned += turningPoints.length;
    }
    expect(turned).toBeGreaterThan(5);
  });

  it('money for a change pays for no other lever: one that is paid in part stays so', () => {
    const full = setting('mandate', { strength: 1, enforcement: 1 });
    const week = 20;
    // Half of the week's price is left in week 20.
    const price = Math.round((100 * 200 * parametersWith({}).money.enforcementPerYear) / 52);
    const budgetCents = price * week + Math.round(price / 2);
    const half = setting('mandate', { strength: 0.5, enforcement: 0.5 }, { startWeek: week });
    let turned = 0;
    for (let employee = 0; employee < 200; employee += 23) {
      const part = explainWeek(input(plan([full], { budgetCents })), 'x', employee, week);
      const paid = explainWeek(input(plan([{ ...full, stopWeek: week }, half], { budgetCents })), 'x', employee, week);
      const others = ({ turningPoints }: typeof part) => turningPoints.filter(({ lever }) => lever !== 'mandate');
      expect(others(part)).toEqual(others(paid));
      turned += others(part).length;
    }
    expect(turned).toBeGreaterThan(5);
  });

  it('gives the smallest change first, one a lever', () => {
    const { turningPoints } = explainWeek(input(EVERYTHING), 'x', 12, 22);
    const sizes = turningPoints.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(turningPoints.map(({ lever }) => lever)).size).toBe(turningPoints.length);
  });

  it('changes nothing in the run', () => {
    const request = input(EVERYTHING);
    const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
    while (world.week < 25) stepWeek(world);
    explainWeek(request, 'x', 3, 25);
    const { utility } = explainWeek(request, 'x', 3, 26).decision;
    expect(explainWeek(request, 'x', 3, 26).decision.utility).toBe(utility);
  });

  it('where awareness alone decides, nothing is weighed, and the decision is the run’s', () => {
    const parameters = parametersWith({ use: { rule: 'awareness' }, awareness: { forgetting: 0.1 } });
    const request = input(plan([]), { parameters });
    const run = simulate(request, 'x', { frames: true });
    const seen = new Set<boolean>();
    for (const week of [0, 20, 39]) {
      for (let employee = 0; employee < 200; employee += 17) {
        const { decision, forgot } = explainWeek(request, 'x', employee, week);
        const active = run.frames!.states[200 * week + employee] === 3;
        expect(decision).toMatchObject({ terms: [], aware: active, used: active });
        if (forgot) expect(active).toBe(false);
        seen.add(active);
      }
      const states = [...run.frames!.states.subarray(200 * week, 200 * (week + 1))];
      expect(states.filter((state) => state === 3).length).toBe(run.series.weeklyActive[week]);
      expect(states.filter((state) => state === 5).length).toBe(run.series.lapsed[week]);
    }
    expect(seen.size).toBe(2);
  });

  it('says who has just joined: no decision of theirs came before', () => {
    const request = input(EVERYTHING, { traits: { turnoverPerYear: 0.9 } });
    const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
    while (world.leavers.head[world.week]! < 0) stepWeek(world);
    const explained = explainWeek(request, 'x', world.leavers.head[world.week]!, world.week);
    expect(explained.joined).toBe(true);
    expect(explained.before).toBeNull();
  });

  it('refuses an employee or a week that is not there, and a world without a platform', () => {
    expect(() => explainWeek(input(EVERYTHING), 'x', 200, 3)).toThrow(/no employee 200/);
    expect(() => explainWeek(input(EVERYTHING), 'x', 3, 40)).toThrow(/no week 40/);
    expect(() => explainWeek(input({ ...plan([]), platform: false }), 'x', 3, 4)).toThrow(/nothing to decide/);
  });

  it('knows of every lever which fields say how much of it there is', () => {
    for (const { id, fields } of LEVERS) {
      expect(LEVER_AMOUNTS[id]!.length).toBeGreaterThan(0);
      for (const name of LEVER_AMOUNTS[id]!) expect(fields[name]).toMatchObject({ kind: 'number', minimum: 0 });
    }
  });
});
