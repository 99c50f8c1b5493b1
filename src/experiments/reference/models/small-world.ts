import { clustering } from '../../../../sim/organisation/metrics/clustering.ts';
import { degrees } from '../../../../sim/organisation/metrics/degrees.ts';
import { smallWorld as network } from '../../../../sim/organisation/network/small-world.ts';
import { smallWorld as declaration } from '../declarations/small-world.ts';
import { drawNetwork } from '../draw-network.ts';
import { defineReference } from '../reference-model.ts';
import { checkEven } from '../check-even.ts';
import { smallWorldClustering, smallWorldMeanClustering, smallWorldTransitivity } from '../theory/small-world.ts';

/** Clustering of the generator of small worlds. */
export const smallWorld = defineReference({
  declaration,
  check: ({ neighbours, nodes }) => [
    ...checkEven('neighbours', neighbours),
    ...(nodes >= 2 * neighbours
      ? []
      : [
          {
            code: 'out-of-range',
            path: 'nodes',
            value: nodes,
            message: `${nodes} people are too few for ${neighbours} neighbours each: the ring would close in on itself, and theory is that of a large one.`,
            remedy: 'Give more people or fewer neighbours.',
          },
        ]),
  ],
  parameters: () => ({}),
  quantities: ({ neighbours, rewiring }) => [
    { quantity: 'clustering, rule of thumb', at: { rewiring }, theory: smallWorldClustering(neighbours, rewiring) },
    { quantity: 'clustering, in full', at: { rewiring }, theory: smallWorldMeanClustering(neighbours, rewiring) },
    { quantity: 'transitivity', at: { rewiring }, theory: smallWorldTransitivity(neighbours, rewiring) },
    { quantity: 'mean degree', at: { rewiring }, theory: neighbours },
  ],
  headline: () => 0,
  measure({ neighbours, rewiring, nodes }, seed) {
    const organisation = drawNetwork(network, { neighbours, rewiring }, nodes, seed);
    const { average, transitivity } = clustering(organisation);
    return [average, average, transitivity, degrees(organisation).mean];
  },
});
