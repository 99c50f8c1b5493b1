import type { Issue } from '../../../../scenarios/issue.ts';
import type { FieldValues } from '../../../../sim/index.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { drawBits, weekWord } from '../../../../sim/random/draw.ts';
import { streamKey } from '../../../../sim/random/keys.ts';
import { normalDraw } from '../../../../sim/random/normal-draw.ts';
import { granovetter as declaration } from '../declarations/granovetter.ts';
import { drawNetwork } from '../draw-network.ts';
import { hasStopped } from '../has-stopped.ts';
import { runUntilSettled, THRESHOLD_ALONE, withChanges } from '../reduction.ts';
import { defineReference, type Quantity } from '../reference-model.ts';
import { crowdSize, normalCrowdShare } from '../theory/crowd.ts';

type Values = FieldValues<typeof declaration.fields>;

const ON_A_LADDER = 100;
const IN_A_CROWD = 100_000;
const LONGEST_LADDER = 10_000;
const FIRST_ATTEMPT = 32;

const sizeOf = ({ thresholds, nodes }: Values): number => nodes ?? (thresholds === 'normal' ? IN_A_CROWD : ON_A_LADDER);

/** Everybody sees everybody: the share of the whole organisation counts. */
const parameters = () => withChanges(THRESHOLD_ALONE, { awareness: { organisationWeight: 1 } });

/** How many others each waits for. */
function othersWaitedFor(values: Values, seed: string): Int32Array {
  const { thresholds, mean, sd } = values;
  const size = sizeOf(values);
  const waits = new Int32Array(size);
  const { a, b } = streamKey(seed, 'thresholds of a crowd');
  for (let person = 0; person < size; person++) {
    if (thresholds === 'normal') {
      const z = normalDraw(drawBits(weekWord(a, 0, 0), weekWord(b, 0, 0), person, 0));
      waits[person] = Math.min(size, Math.max(0, Math.ceil((mean + sd * z) * size)));
    } else waits[person] = thresholds === 'broken-ladder' && person === 1 ? 2 : person;
  }
  return waits;
}

/** Waiting for so many others as a share of all, half a person below so that no rounding makes it one more. */
const asShares = (waits: Int32Array): Float32Array =>
  Float32Array.from(waits, (others) => (others === 0 ? 0 : (others - 0.5) / waits.length));

/** Thresholds given person by person, through use: everybody knows of it, and sees what share of all is active. */
export const granovetter = defineReference({
  declaration,
  check(values): readonly Issue[] {
    const { thresholds, sd } = values;
    const issues: Issue[] = [];
    if (thresholds === 'normal' && sd === 0) {
      issues.push({
        code: 'out-of-range',
        path: 'sd',
        value: sd,
        message: 'A standard deviation of 0 makes everybody wait for the same number; allowed: above 0.',
        remedy: 'Give a standard deviation above 0.',
      });
    }
    if (thresholds !== 'normal' && sizeOf(values) > LONGEST_LADDER) {
      issues.push({
        code: 'out-of-range',
        path: 'nodes',
        value: sizeOf(values),
        message: `A ladder of ${sizeOf(values)} people takes as many weeks to climb; at most ${LONGEST_LADDER} can be asked for.`,
        remedy: 'Give fewer people, or normal thresholds.',
      });
    }
    return issues;
  },
  parameters,
  quantities(values): readonly Quantity[] {
    const { thresholds, mean, sd } = values;
    const people = sizeOf(values);
    const counted = { quantity: 'people who act − those found by counting heads', at: { people }, theory: 0 };
    const theory =
      thresholds === 'normal' ? normalCrowdShare(mean, sd) : crowdSize(othersWaitedFor(values, '')) / people;
    return [{ quantity: 'share that acts', at: { people }, theory }, counted];
  },
  headline: () => 0,
  exact: ({ thresholds }) => thresholds !== 'normal',
  measure(values, seed, stop) {
    const size = sizeOf(values);
    const waits = othersWaitedFor(values, seed);
    const { series, weeks } = runUntilSettled(
      {
        organisation: drawNetwork(none, {}, size, seed),
        parameters: parameters(),
        people: { threshold: asShares(waits) },
      },
      // A ladder is climbed one a week.
      values.thresholds === 'ladder' ? size + 2 : FIRST_ATTEMPT,
      hasStopped,
      seed,
      stop,
    );
    const acting = series.weeklyActive[weeks - 1]!;
    return [acting / size, acting - crowdSize(waits)];
  },
});
