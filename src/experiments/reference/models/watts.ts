import type { FieldValues, Organisation } from '../../../../sim/index.ts';
import { random } from '../../../../sim/organisation/network/random.ts';
import { watts as declaration } from '../declarations/watts.ts';
import { drawNetwork } from '../draw-network.ts';
import { hasStopped } from '../has-stopped.ts';
import { runUntilSettled, THRESHOLD_ALONE, withChanges } from '../reduction.ts';
import { defineReference, type Quantity } from '../reference-model.ts';
import { cascadeCondition, cascadeSize, cascadeWindow } from '../theory/cascade.ts';
import { poissonShares } from '../theory/poisson.ts';

type Values = FieldValues<typeof declaration.fields>;

const FIRST_ATTEMPT = 24;

const parameters = () => withChanges(THRESHOLD_ALONE, { awareness: { organisationWeight: 0 } });

const seedsOf = ({ seeds, nodes }: Values): number => Math.round(seeds * nodes);

/** One threshold for all but the seeds, who need nobody. In a random network any so many are as good as any other. */
function thresholdsOf(values: Values): Float32Array {
  return new Float32Array(values.nodes).fill(values.threshold).fill(0, 0, seedsOf(values));
}

/** Share of people by their number of ties. */
function degreeShares({ tieStart, size }: Organisation): readonly number[] {
  const shares: number[] = [];
  for (let person = 0; person < size; person++) {
    const ties = tieStart[person + 1]! - tieStart[person]!;
    while (shares.length <= ties) shares.push(0);
    shares[ties]! += 1 / size;
  }
  return shares;
}

/** The final share on one network, and whether a few seeds suffice there. */
interface Cascade {
  readonly adopted: number;
  readonly condition: number;
}

function cascadeOn(degree: number, values: Values, seed: string, stop: () => boolean): Cascade {
  const organisation = drawNetwork(random, { meanDegree: degree }, values.nodes, seed);
  const { series, weeks } = runUntilSettled(
    { organisation, parameters: parameters(), people: { threshold: thresholdsOf(values) } },
    FIRST_ATTEMPT,
    hasStopped,
    seed,
    stop,
  );
  return {
    adopted: series.weeklyActive[weeks - 1]! / values.nodes,
    condition: cascadeCondition(degreeShares(organisation), values.threshold),
  };
}

/** How far to either side of an edge of the window the engine is run, as a share of it. */
const BESIDE = 0.05;

/** Degrees on either side of an edge. */
const besides = (edge: number): readonly number[] => [edge * (1 - BESIDE), edge * (1 + BESIDE)];

/** Where the condition measured on either side of an edge passes 1, on a straight line between them. */
function edgeBetween(edge: number, [before, after]: readonly Cascade[]): number {
  const [low, high] = besides(edge);
  return low! + ((high! - low!) * (1 - before!.condition)) / (after!.condition - before!.condition);
}

/** Cascades by threshold on a random network, through use. */
export const watts = defineReference({
  declaration,
  check: ({ compare, threshold }) =>
    compare === 'size' || (threshold > 0 && cascadeWindow(threshold) !== null)
      ? []
      : [
          {
            code: 'out-of-range',
            path: 'threshold',
            value: threshold,
            message: `At a threshold of ${threshold} there is no window: ${threshold > 0 ? 'a few seeds suffice at no degree' : 'everybody adopts at once'}.`,
            remedy: 'Give a threshold between 0.04 and 0.28, or compare the size.',
          },
        ],
  parameters,
  quantities(values): readonly Quantity[] {
    const { compare, degree, threshold, nodes } = values;
    const seeds = seedsOf(values) / nodes;
    const sizeAt = (mean: number): Quantity => ({
      quantity: 'adopted in the end',
      at: { degree: mean, threshold },
      theory: cascadeSize(mean, threshold, seeds),
    });
    if (compare === 'window') {
      const [low, high] = cascadeWindow(threshold)!;
      return [
        { quantity: 'window of cascades, upper edge', at: { threshold }, theory: high },
        { quantity: 'window of cascades, lower edge', at: { threshold }, theory: low },
        ...[low, high].flatMap(besides).map(sizeAt),
      ];
    }
    return [
      sizeAt(degree),
      {
        quantity: 'cascade condition (above 1 a few seeds suffice)',
        at: { degree, threshold },
        theory: cascadeCondition(poissonShares(degree), threshold),
      },
    ];
  },
  headline: () => 0,
  measure(values, seed, stop) {
    const { compare, degree, threshold } = values;
    if (compare === 'window') {
      const [low, high] = cascadeWindow(threshold)!;
      const at = (edge: number) => besides(edge).map((mean) => cascadeOn(mean, values, seed, stop));
      const [around, beyond] = [at(low), at(high)];
      const sizes = [...around, ...beyond].map(({ adopted }) => adopted);
      return [edgeBetween(high, beyond), edgeBetween(low, around), ...sizes];
    }
    const { adopted, condition } = cascadeOn(degree, values, seed, stop);
    return [adopted, condition];
  },
});
