import { expect, it } from 'vitest';
import { smallWorld } from '../../../sim/organisation/network/small-world.ts';
import { drawNetwork } from '../../../src/experiments/reference/draw-network.ts';
import { AWARENESS_ALONE, runReduction, withChanges } from '../../../src/experiments/reference/reduction.ts';

const rateOf = (chance: number): number => -Math.log1p(-chance);

// 1 − (1 − .001)(1 − .02)^adopted neighbours, lapse .01 a week, on a small world with 12 neighbours of whom a tenth is
// moved, over 100 weeks: other simulators, Mesa and NetLogo among them, agree on .954.
it('adoption by chance and by each neighbour, with lapses, ends where other simulators end', () => {
  const parameters = withChanges(AWARENESS_ALONE, {
    awareness: {
      baseHazard: rateOf(0.001),
      wordOfMouth: rateOf(0.02),
      contact: 'count',
      organisationWeight: 0,
      leaderPosts: 0,
      forgetting: rateOf(0.01),
      relearning: 1,
    },
  });
  const people = 10_000;
  const organisation = drawNetwork(smallWorld, { neighbours: 12, rewiring: 0.1 }, people, 'model a');
  const { series } = runReduction({ organisation, parameters, weeks: 100 }, 'model a', () => false);
  // Standard error of a share among 10,000 below .003.
  expect(Math.abs(series.reached[99]! / people - 0.954)).toBeLessThan(0.01);
});
