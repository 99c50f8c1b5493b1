import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import { defaultsOf } from '../../../sim/field.ts';
import { ORGANISATION_FIGURES } from '../../../sim/organisation/traits.ts';
import type { LeverSetting } from '../../../sim/plan/plan.ts';
import type { RunRecord } from '../../../sim/run-record.ts';
import { simulate } from '../../../sim/simulate.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import { EVERYTHING, input, libraryPlans, plan, setting } from './small-run.ts';

/** Weekly counts without money and hours: what happened to people. */
function story(run: RunRecord, weeks = run.weeks): Record<string, number[]> {
  return Object.fromEntries(
    SERIES.filter(({ id }) => id !== 'spentCents' && id !== 'minutes').map(({ id }) => [
      id,
      [...run.series[id].subarray(0, weeks)],
    ]),
  );
}

const organisation = synthesise({ ...defaultsOf(ORGANISATION_FIGURES), employees: 150 }, 'common');
const run = (levers: readonly LeverSetting[], seed: string, weeks = 40) =>
  simulate(input(plan(levers), { organisation, weeks }), seed, { frames: true });

describe('common random numbers', () => {
  const IDLE: readonly [string, LeverSetting][] = [
    [
      'staff who are paid and idle',
      setting('facilitation', { fullTimePer1000: 20, welcoming: 0, answering: 0, brokering: 0, implementing: 0 }),
    ],
    ['a campaign without money', setting('launch', { perEmployee: 0 })],
    ['no champions', setting('champions', { share: 0 })],
    ['no leaders', setting('leadership', { topShare: 0, middleShare: 0 })],
    ['no incentive', setting('incentives')],
    ['training for nobody', setting('training', { share: 0 })],
    ['no planned use', setting('plannedUses', { count: 0 })],
    ['a mandate of no strength', setting('mandate', { strength: 0, enforcement: 1 })],
    ['an intake that hears nobody', setting('intake', { openness: 0 })],
  ];
  it.each(IDLE)('%s touch nobody and change nothing anywhere but the ledger', (_, idle) => {
    const others = [setting('launch'), setting('leadership')].filter(({ lever }) => lever !== idle.lever);
    const without = run(others, 'x');
    const beside = run([...others, idle], 'x');
    expect(story(beside)).toEqual(story(without));
    expect(beside.frames!.states).toEqual(without.frames!.states);
  });

  // Champions, incentives and intake are paid in hours or not at all: no money does not stop them.
  it('real bottom-up without money, leaders and what costs none is hands-off without money', () => {
    const plans = libraryPlans(organisation.size);
    const poor = (id: string) => ({ ...plans.find((one) => one.id === id)!.plan, budgetCents: 0, reviews: null });
    const real = poor('real-bottom-up');
    const free = ['leadership', 'champions', 'incentives', 'intake'];
    const left = { ...real, levers: real.levers.filter(({ lever }) => !free.includes(lever)) };
    const runOf = (strategy: typeof real) =>
      simulate(input(strategy, { organisation, weeks: 80 }), 'x', { frames: true });
    expect(left.levers.length).toBeGreaterThan(2);
    expect(story(runOf(left))).toEqual(story(runOf(poor('hands-off'))));
    expect(story(runOf(real))).not.toEqual(story(runOf(left)));
  });

  it('plans that are equal until week T give the same history until T, to the bit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 39 }),
        fc.constantFrom(...EVERYTHING.levers),
        fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
        (startWeek, lever, seed) => {
          const base = run([setting('launch')], `s${seed}`);
          const later = run([setting('launch'), { ...lever, startWeek, stopWeek: null }], `s${seed}`);
          expect(story(later, startWeek)).toEqual(story(base, startWeek));
          const before = startWeek * organisation.size;
          expect(later.frames!.states.subarray(0, before)).toEqual(base.frames!.states.subarray(0, before));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeping events and frames changes no bit of the result', () => {
    const bare = simulate(input(EVERYTHING), 'x');
    const kept = simulate(input(EVERYTHING), 'x', { events: true, frames: true });
    expect(kept.digest).toBe(bare.digest);
  });

  it('a longer run begins as the shorter one', () => {
    const short = run([setting('launch')], 'x', 20);
    const long = run([setting('launch')], 'x', 40);
    expect(story(long, 20)).toEqual(story(short));
  });

  it('another luck in the same world keeps who leaves and what ideas there are', () => {
    const leavers = (seed: string) => {
      const { events } = simulate(input(plan([setting('launch')]), { weeks: 104 }), seed, { events: true });
      return [...Array(events!.count).keys()]
        .filter((at) => events!.data[4 * at + 1] === 8)
        .map((at) => `${events!.data[4 * at]}:${events!.data[4 * at + 2]}`);
    };
    expect(leavers('w~1').length).toBeGreaterThan(10);
    expect(leavers('w~2')).toEqual(leavers('w~1'));
    expect(leavers('v~1')).not.toEqual(leavers('w~1'));
  });

  it('who leaves depends on no lever', () => {
    const leaving = (levers: readonly LeverSetting[]) => {
      const { events } = simulate(input(plan(levers), { weeks: 104 }), 'x', { events: true });
      return [...Array(events!.count).keys()]
        .filter((at) => events!.data[4 * at + 1] === 8)
        .map((at) => [events!.data[4 * at], events!.data[4 * at + 2]]);
    };
    expect(leaving(EVERYTHING.levers)).toEqual(leaving([]));
  });
});
