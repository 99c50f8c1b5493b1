import { degrees } from '../../../../sim/organisation/metrics/degrees.ts';
import { preferential as network } from '../../../../sim/organisation/network/preferential.ts';
import { preferential as declaration } from '../declarations/preferential.ts';
import { drawNetwork } from '../draw-network.ts';
import { defineReference } from '../reference-model.ts';
import { preferentialMean, preferentialShare, preferentialTail } from '../theory/preferential.ts';

/** Degrees at which the law is compared, as steps above and multiples of the least. */
const STEPS_ABOVE = [0, 1, 2, 4];
const TAILS_AT = [2, 4, 8, 16];

/** Degrees of the generator of networks grown by preferential attachment. */
export const preferential = defineReference({
  declaration,
  check: ({ ties, nodes }) =>
    nodes > 4 * ties
      ? []
      : [
          {
            code: 'out-of-range',
            path: 'ties',
            value: ties,
            message: `${nodes} people are too few for newcomers with ${ties} ties: the law holds for many more people than ties.`,
            remedy: 'Give more people or fewer ties.',
          },
        ],
  parameters: () => ({}),
  quantities: ({ ties, nodes }) => [
    ...STEPS_ABOVE.map((above) => ({
      quantity: 'share with this degree',
      at: { degree: ties + above },
      theory: preferentialShare(ties, ties + above),
    })),
    ...TAILS_AT.map((times) => ({
      quantity: 'share with this degree or more',
      at: { degree: ties * times },
      theory: preferentialTail(ties, ties * times),
    })),
    { quantity: 'mean degree', at: {}, theory: preferentialMean(ties, nodes) },
  ],
  headline: () => 0,
  measure({ ties, nodes }, seed) {
    const organisation = drawNetwork(network, { tiesOfNewcomer: ties }, nodes, seed);
    const { tieStart } = organisation;
    const having = new Map<number, number>();
    for (let person = 0; person < nodes; person++) {
      const degree = tieStart[person + 1]! - tieStart[person]!;
      having.set(degree, (having.get(degree) ?? 0) + 1);
    }
    const atLeast = (least: number) =>
      [...having].reduce((sum, [degree, count]) => (degree >= least ? sum + count : sum), 0);
    return [
      ...STEPS_ABOVE.map((above) => (having.get(ties + above) ?? 0) / nodes),
      ...TAILS_AT.map((times) => atLeast(ties * times) / nodes),
      degrees(organisation).mean,
    ];
  },
});
