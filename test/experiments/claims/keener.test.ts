import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../sim/parameters/index.ts';
import { beginRun, peopleOf } from '../../../sim/simulate.ts';
import type { PeopleShift } from '../../../src/experiments/claims/arm.ts';
import { shifted } from '../../../src/experiments/claims/run/write-arm.ts';
import { input, plan } from '../../sim/run/small-run.ts';

const NONE: PeopleShift = { innovativeness: 0, propensity: 0, slack: 0 };

/** The same people, some of their traits so many standard deviations higher. */
function peopleWith(shift: Partial<PeopleShift>) {
  const asked = input(plan([]), { parameters: shifted(DEFAULT_PARAMETERS, { ...NONE, ...shift }) });
  return beginRun(asked, 'a', {}, peopleOf(asked, 'a'));
}

describe('users keener by so many standard deviations', () => {
  const usual = peopleWith({});
  const everybody = Array.from({ length: usual.size }, (_, employee) => employee);

  it('expect as much more as somebody who is that much more innovative', () => {
    const keener = peopleWith({ innovativeness: 1 });
    const { innovativeness } = DEFAULT_PARAMETERS.experience;
    for (const employee of everybody) {
      const [before, after] = [usual, keener].map(({ person }) => person.prior[employee]!);
      // Nobody expects more than everything.
      expect(after).toBeCloseTo(Math.min(1, before! + innovativeness), 6);
    }
  });

  it('contribute as much more as somebody whose propensity is that much higher', () => {
    const { propensitySpread } = DEFAULT_PARAMETERS.people;
    const { rate, reticentShare } = peopleWith({ propensity: 2 }).parameters.contribution;
    expect(rate / DEFAULT_PARAMETERS.contribution.rate).toBeCloseTo(Math.exp(2 * propensitySpread), 6);
    // And two standard deviations less reticent: .63 lie below .33 of a standard normal, .047 below two less.
    expect(reticentShare).toBeCloseTo(0.0477, 3);
  });

  it('miss as much less time as somebody with that much more of it', () => {
    const { slackSpread, neededMinutes } = DEFAULT_PARAMETERS.people;
    const keener = peopleWith({ slack: 1 });
    for (const employee of everybody) {
      const minutes = usual.person.slack[employee]! * Math.exp(slackSpread);
      expect(keener.missingTime[employee]).toBeCloseTo(neededMinutes / (neededMinutes + minutes), 5);
      expect(keener.missingTime[employee]).toBeLessThan(usual.missingTime[employee]!);
    }
  });

  it('are otherwise who they were', () => {
    const keener = peopleWith({ innovativeness: 1, propensity: 1 });
    for (const trait of ['threshold', 'slack', 'autonomy', 'skill', 'need', 'drive'] as const)
      expect([...keener.person[trait]]).toEqual([...usual.person[trait]]);
    expect([...keener.missingTime]).toEqual([...usual.missingTime]);
  });
});
