import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../sim/run-record.ts';
import { simulate } from '../../../sim/simulate.ts';
import { EVERYTHING, input, libraryPlans, parametersWith, plan, setting } from './small-run.ts';

const target = { interactiveShare: 0.38, week: 78 };
const run = (strategy = EVERYTHING, more: Parameters<typeof input>[1] = {}): RunRecord =>
  simulate(input(strategy, { weeks: 104, target, ...more }), 'x');

const onlyWeight = (name: string) => ({
  moneyWeight: 0,
  mandateWeight: 0,
  announcedWeight: 0,
  changesWeight: 0,
  failedWeight: 0,
  [name]: 1,
});

describe('blame of the sponsor', () => {
  it('is the relative shortfall times what was done and left undone, with its weights', () => {
    const parameters = parametersWith({ blame: { omission: 0.7, riskTilt: 0.4 } });
    for (const { plan: strategy } of libraryPlans(200).filter(({ plan: { platform } }) => platform)) {
      const { outcomes, series } = run(strategy, {
        parameters,
        traits: { riskAversion: 0.9 },
        target: { ...target, interactiveShare: 0.8 },
      });
      expect(outcomes.shortfall).toBeCloseTo(0.8 - series.interactive26[77]! / 200, 12);
      const tilt = 0.4 * 0.8;
      const expected =
        (Math.max(0, outcomes.shortfall!) / 0.8) *
        ((1 + tilt) * outcomes.commission! + 0.7 * (1 - tilt) * outcomes.omission!);
      expect(outcomes.blame).toBeCloseTo(expected, 12);
      for (const id of ['commission', 'omission'] as const) {
        expect(outcomes[id]! >= 0 && outcomes[id]! <= 1).toBe(true);
      }
    }
  });

  it('is nothing where the target was reached; then what was done is to the sponsor’s credit', () => {
    const { outcomes } = run(EVERYTHING, { target: { ...target, interactiveShare: 0.01 } });
    expect(outcomes.shortfall).toBeLessThan(0);
    expect(outcomes.blame).toBe(0);
    expect([0, outcomes.commission]).toContain(outcomes.credit);
    expect(outcomes.credit).toBe(outcomes.success! * outcomes.commission!);
  });

  it('knows no risk aversion where the tilt is zero', () => {
    const blame = (riskAversion: number, riskTilt: number) => {
      // Risk aversion must not act on anything else here, so that the runs are the same.
      const parameters = parametersWith({
        blame: { riskTilt },
        people: { riskToSafety: 0 },
        ideas: { riskLag: 0, riskRefusal: 0 },
      });
      return run(plan([setting('launch')]), { parameters, traits: { riskAversion } }).outcomes.blame!;
    };
    expect(blame(0, 0)).toBe(blame(1, 0));
    expect(blame(0.5, 1)).toBe(blame(0.5, 0));
    // Little was done and much left undone: where blame is for acting, sitting back is safe.
    expect(blame(1, 0.9)).toBeLessThan(blame(0, 0.9));
  });

  it('counts money, pressure, announcements and changes as visibly done', () => {
    const commission = (strategy: typeof EVERYTHING, weight: string) =>
      run(strategy, { parameters: parametersWith({ blame: onlyWeight(weight) }) }).outcomes.commission!;
    const nothing = plan([]);
    for (const weight of ['moneyWeight', 'mandateWeight', 'announcedWeight', 'changesWeight', 'failedWeight'])
      expect(commission(nothing, weight)).toBe(0);
    expect(commission(plan([setting('launch', { perEmployee: 50 })]), 'moneyWeight')).toBeCloseTo(0.5, 3);
    expect(commission(plan([setting('mandate', { strength: 1, enforcement: 1 })]), 'mandateWeight')).toBe(1);
    // A campaign and two planned uses, of which three count half.
    expect(commission(plan([setting('launch'), setting('plannedUses')]), 'announcedWeight')).toBe(0.5);
    const changing = plan([setting('launch')], {
      reviews: {
        everyWeeks: 13,
        firstWeek: 13,
        costPerEmployee: 0,
        changeCostPerEmployee: 0,
        replan: false,
        rules: [
          {
            indicator: 'reached',
            when: 'above',
            value: -1,
            lever: 'launch',
            field: 'perEmployee',
            change: 'add',
            by: 0,
          },
        ],
      },
    });
    // Seven reviews in 104 weeks, each of them a change.
    expect(commission(changing, 'changesWeight')).toBeCloseTo(7 / 10, 12);
  });

  it('counts indicators nobody acted on and requests nobody answered as left undone', () => {
    const omission = (strategy: typeof EVERYTHING, weights: object, share = 0.99) =>
      run(strategy, { parameters: parametersWith({ blame: weights }), target: { ...target, interactiveShare: share } })
        .outcomes.omission!;
    const ignored = { ignoredWeight: 1, unansweredWeight: 0, ongoingWork: 0.25 };
    const launched = plan([setting('launch')]);
    expect(omission(launched, ignored)).toBe(1);
    expect(omission(launched, ignored, 0)).toBe(0);
    expect(omission(plan([setting('launch'), setting('facilitation')]), ignored)).toBe(0.75);
    const unanswered = { ignoredWeight: 0, unansweredWeight: 1 };
    const { outcomes } = run(launched);
    expect(omission(launched, unanswered)).toBeCloseTo(1 - outcomes.answeredShare!, 12);
    expect(
      omission(plan([setting('launch'), setting('facilitation', { fullTimePer1000: 20, answering: 1 })]), unanswered),
    ).toBeLessThan(0.05);
  });

  it('is nobody’s where there is no platform, and undefined before the target’s week', () => {
    const { outcomes } = run({ ...plan([]), platform: false });
    expect([outcomes.blame, outcomes.shortfall, outcomes.credit, outcomes.commission]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const short = run(EVERYTHING, { weeks: 77 }).outcomes;
    expect([short.blame, short.shortfall, short.credit]).toEqual([null, null, null]);
  });
});

describe('what finds no room', () => {
  it('is counted in the record', () => {
    const { overflow } = run();
    expect(overflow).toEqual({ questions: 0, proposals: 0, accepted: 0, ideas: 0 });
    const full = run(plan([setting('launch')]), {
      parameters: parametersWith({ ideas: { perYear: 40, failShare: 0 } }),
      figures: { employees: 200, departments: 1 },
    });
    expect(full.overflow.ideas).toBeGreaterThan(0);
  });
});
