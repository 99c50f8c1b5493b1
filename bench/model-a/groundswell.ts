import {
  assemble,
  DEFAULT_PARAMETERS,
  ORGANISATION_TRAITS,
  defaultsOf,
  type Parameters,
  peopleOf,
  type RunInput,
} from '../../sim/index.ts';
import { beginRun, finishRun, stepWeek } from '../../sim/simulate.ts';
import { log1p } from '../../sim/elementary/log1p.ts';
import { ordinalLuckHigh, ordinalLuckLow } from '../../sim/random/luck.ts';
import { BY_A_NEIGHBOUR, type Contender, LAPSE, OWN_ACCORD } from './contender.ts';
import type { SmallWorld } from './small-world.ts';

/**
 * Model A as a set of parameters of the core: who hears of it uses it, word of mouth counts contacts, and every other
 * mechanism is off. It runs through `simulate` like everything else.
 */
export const MODEL_A: Parameters = {
  ...DEFAULT_PARAMETERS,
  awareness: {
    ...DEFAULT_PARAMETERS.awareness,
    baseHazard: -log1p(-OWN_ACCORD),
    wordOfMouth: -log1p(-BY_A_NEIGHBOUR),
    contact: 'count',
    organisationWeight: 0,
    leaderPosts: 0,
    forgetting: -log1p(-LAPSE),
  },
  use: { ...DEFAULT_PARAMETERS.use, rule: 'awareness' },
  contribution: { ...DEFAULT_PARAMETERS.contribution, rate: 0 },
  ideas: { ...DEFAULT_PARAMETERS.ideas, perYear: 0 },
};

/** What a run of model A is given besides its seed. */
export function modelA({ size, from, to }: SmallWorld, weeks: number): RunInput {
  const organisation = assemble({
    luckLow: Uint32Array.from({ length: size }, (_, ordinal) => ordinalLuckLow(ordinal)),
    luckHigh: Uint32Array.from({ length: size }, (_, ordinal) => ordinalLuckHigh(ordinal)),
    manager: new Int32Array(size).fill(-1),
    department: new Uint16Array(size),
    departmentLuckLow: Uint32Array.of(1),
    departmentLuckHigh: Uint32Array.of(2),
    site: new Uint16Array(size),
    tenureWeeks: new Uint16Array(size).fill(100),
    tieFrom: from,
    tieTo: to,
    tieWeight: new Float64Array(from.length).fill(1),
    addFormalTies: false,
  });
  return {
    organisation,
    traits: { ...defaultsOf(ORGANISATION_TRAITS), turnoverPerYear: 0 },
    plan: { platform: true, budgetCents: 0, levers: [], reviews: null },
    weeks,
    parameters: MODEL_A,
    target: { interactiveShare: 0.38, week: Math.min(78, weeks) },
  };
}

export function groundswell(graph: SmallWorld): Contender {
  let runs = 0;
  return {
    run(weeks) {
      const input = modelA(graph, weeks);
      const seed = `model a/${++runs}`;
      const people = peopleOf(input, seed);
      // The weeks alone, as with every contender: `simulate` does the same three things one after the other.
      const world = beginRun(input, seed, {}, people);
      const start = performance.now();
      for (let week = 0; week < weeks; week++) stepWeek(world);
      const milliseconds = performance.now() - start;
      return { milliseconds, adopted: finishRun(world).outcomes['weeklyActive']! };
    },
  };
}
