import { describe, expect, it } from 'vitest';
import { handsOffIsSafest } from '../../../src/experiments/claims/list/c04-hands-off-is-safest.ts';
import { madeUpWorld } from './made-up.ts';

/** Blame of hands-off and of real bottom-up before it is weighted: for what was done, for what was left undone. */
type Both = readonly [done: number, undone: number];

/** The boundary at three degrees of risk aversion, where every luck is alike. */
function boundary(handsOff: Both, enabled: Both): number[] {
  const arm = ([blameForDone, blameForUndone]: Both) => ({ blameForDone, blameForUndone });
  const world = madeUpWorld(0, { 'hands-off': arm(handsOff), enabled: arm(enabled) }, 0);
  return handsOffIsSafest.figures!.slice(0, 3).map((figure) => figure.of(world));
}

describe('the boundary beyond which hands-off is not safest', () => {
  it('lies where what it spares and what it adds weigh the same, tilted by risk aversion', () => {
    // .2 less for what is done, .4 more for what is not: even at half the weight. A tilt of .5 either way: × ⅓ and × 3.
    const [none, ordinary, full] = boundary([0.1, 0.5], [0.3, 0.1]);
    expect(ordinary).toBeCloseTo(0.5, 12);
    expect(none).toBeCloseTo(0.5 / 3, 12);
    expect(full).toBeCloseTo(1.5, 12);
  });

  it('is nowhere where hands-off brings more blame of both kinds, or less of both', () => {
    expect(boundary([0.3, 0.5], [0.1, 0.1])).toEqual([0, 0, 0]);
    expect(boundary([0.1, 0.1], [0.3, 0.5])).toEqual([Infinity, Infinity, Infinity]);
    expect(boundary([0.2, 0.2], [0.2, 0.2])).toEqual([0, 0, 0]);
  });

  it('is no upper bound where hands-off is safer only the more omission weighs', () => {
    expect(boundary([0.3, 0.1], [0.1, 0.5])).toEqual([NaN, NaN, NaN]);
  });
});
