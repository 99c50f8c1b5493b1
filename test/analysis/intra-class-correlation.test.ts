import { describe, expect, it } from 'vitest';
import { Draws } from '../../src/analysis/draws.ts';
import { intraClassCorrelation } from '../../src/analysis/intra-class-correlation.ts';

describe('the intra-class correlation of a yes or no', () => {
  it('is worked out on paper for two groups of four', () => {
    // Groups 3 of 4 and 1 of 4; mean 1/2. Between: 4·(1/4)²·2 ÷ 1 = .5; within: (3/4 + 3/4) ÷ 6 = .25.
    // (.5 − .25) ÷ (.5 + 3 · .25) = .2
    expect(intraClassCorrelation([1, 1, 1, 0, 1, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1], 2)).toBeCloseTo(0.2, 12);
  });

  it('is 1 where all of a group agree and groups differ', () => {
    expect(intraClassCorrelation([1, 1, 0, 0, 0], [0, 0, 1, 1, 1], 2)).toBeCloseTo(1, 12);
  });

  it('finds the correlation the groups were drawn with', () => {
    // A group's own share is .1 or .5, as likely: variance .04 around .3, which is .04 ÷ (.3 · .7) of all variance.
    const draws = new Draws('groups');
    const yes: number[] = [];
    const group: number[] = [];
    for (let index = 0; index < 400; index++) {
      const share = draws.uniform() < 0.5 ? 0.1 : 0.5;
      for (let member = 0; member < 5 + (index % 40); member++) {
        yes.push(Number(draws.uniform() < share));
        group.push(index);
      }
    }
    expect(intraClassCorrelation(yes, group, 400)).toBeCloseTo(0.04 / 0.21, 1);
  });

  it('is undefined where nothing can be told', () => {
    expect(intraClassCorrelation([1, 0], [0, 0], 1)).toBeNull();
    expect(intraClassCorrelation([1, 0], [0, 1], 2)).toBeNull();
    expect(intraClassCorrelation([1, 1, 1, 1], [0, 0, 1, 1], 2)).toBeNull();
  });
});
