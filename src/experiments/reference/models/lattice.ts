import type { Issue } from '../../../../scenarios/issue.ts';
import type { FieldValues, Organisation } from '../../../../sim/index.ts';
import { luckOrder } from '../../../../sim/organisation/luck-order.ts';
import { lattice as grid } from '../../../../sim/organisation/network/lattice.ts';
import { ring } from '../../../../sim/organisation/network/ring.ts';
import { ordinalLuckHigh, ordinalLuckLow } from '../../../../sim/random/luck.ts';
import { checkEven } from '../check-even.ts';
import { lattice as declaration } from '../declarations/lattice.ts';
import { drawNetwork } from '../draw-network.ts';
import { hasStopped } from '../has-stopped.ts';
import { MOST_STEPS, runUntilSettled, THRESHOLD_ALONE, withChanges } from '../reduction.ts';
import { defineReference } from '../reference-model.ts';
import { CONTAGION_THRESHOLD, type Neighbourhood } from '../theory/contagion-threshold.ts';
import { leastShare } from '../theory/least-share.ts';

type Values = FieldValues<typeof declaration.fields>;

/** One neighbourhood with one threshold, and the block of people who begin. */
interface Case {
  readonly neighbourhood: Neighbourhood;
  readonly threshold: number;
  readonly neighbours: number;
  readonly people: number;
  /** Whether the person at a place of the ring or grid is one of the first. */
  readonly begins: (place: number) => boolean;
  readonly beginners: number;
}

const NEIGHBOURHOODS = ['ring', 'von-neumann', 'moore'] as const;
const NEIGHBOURS_ON_GRID = { 'von-neumann': 4, moore: 8 } as const;

const parameters = () => withChanges(THRESHOLD_ALONE, { awareness: { organisationWeight: 0 } });

function casesOf(values: Values): readonly Case[] {
  const chosen = NEIGHBOURHOODS.filter((name) => values.neighbourhood === 'all' || values.neighbourhood === name);
  return chosen.flatMap((neighbourhood) => {
    const neighbours = neighbourhood === 'ring' ? values.neighbours : NEIGHBOURS_ON_GRID[neighbourhood];
    const at = CONTAGION_THRESHOLD[neighbourhood];
    // Just above: half a neighbour more than a straight front offers.
    const thresholds = values.threshold === null ? [at, at + 0.5 / neighbours] : [values.threshold];
    return thresholds.map((threshold) => ({ neighbourhood, threshold, neighbours, ...blockOf(neighbourhood, values) }));
  });
}

/**
 * The people who begin. On the ring a block of neighbours; on the grid half of all columns, so that the front is
 * straight although the end of a row is followed by the beginning of the next.
 */
function blockOf(
  neighbourhood: Neighbourhood,
  { nodes, neighbours }: Values,
): Pick<Case, 'people' | 'begins' | 'beginners'> {
  if (neighbourhood === 'ring') return { people: nodes, begins: (place) => place < neighbours, beginners: neighbours };
  const width = Math.round(Math.sqrt(nodes));
  const half = width >> 1;
  return { people: width * width, begins: (place) => place % width < half, beginners: half * width };
}

function organisationOf({ neighbourhood, neighbours, people }: Case, seed: string): Organisation {
  return neighbourhood === 'ring'
    ? drawNetwork(ring, { neighbours }, people, seed)
    : drawNetwork(grid, { neighbourhood }, people, seed);
}

/** Thresholds by row: rows are in order of luck, not of place. */
function thresholdsOf({ threshold, people, begins }: Case): Float32Array {
  const luck = (word: (place: number) => number) => Uint32Array.from({ length: people }, (_, place) => word(place));
  const placeOfRow = luckOrder(luck(ordinalLuckLow), luck(ordinalLuckHigh));
  return Float32Array.from(placeOfRow, (place) => (begins(place) ? 0 : threshold));
}

/** A ring so small that somebody sees both ends of the block, or so long that it cannot be gone round. */
function checkRing({ neighbourhood, neighbours, nodes }: Values): readonly Issue[] {
  if (neighbourhood !== 'all' && neighbourhood !== 'ring') return [];
  const least = 2 * neighbours;
  // At the threshold one person on either side adopts in a week.
  const most = 2 * MOST_STEPS;
  if (nodes >= least && nodes <= most) return [];
  return [
    {
      code: 'out-of-range',
      path: 'nodes',
      value: nodes,
      message: `A ring of ${nodes} people with ${neighbours} neighbours each is too ${nodes < least ? 'small: people would see both ends of the block that begins' : 'long to be gone round, a person on either side a week'}; allowed: ${least} to ${most} people.`,
      remedy: nodes < least ? 'Give more people or fewer neighbours.' : 'Give fewer people, or a grid.',
    },
  ];
}

/** Whether adoption spreads over a lattice from a block, through use. */
export const lattice = defineReference({
  declaration,
  check: (values) => [...checkEven('neighbours', values.neighbours), ...checkRing(values)],
  parameters,
  quantities: (values) =>
    casesOf(values).map(({ neighbourhood, threshold, people, beginners }) => ({
      quantity: `adopted in the end, ${neighbourhood}`,
      at: { threshold },
      theory: leastShare(threshold) <= CONTAGION_THRESHOLD[neighbourhood] ? 1 : beginners / people,
    })),
  headline: () => 0,
  exact: () => true,
  measure: (values, seed, stop) =>
    casesOf(values).map((one) => {
      const { series, weeks } = runUntilSettled(
        { organisation: organisationOf(one, seed), parameters: parameters(), people: { threshold: thresholdsOf(one) } },
        64,
        hasStopped,
        seed,
        stop,
      );
      return series.weeklyActive[weeks - 1]! / one.people;
    }),
});
