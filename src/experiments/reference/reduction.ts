import {
  DEFAULT_PARAMETERS,
  defaultsOf,
  ORGANISATION_TRAITS,
  type Organisation,
  type Parameters,
  type People,
  peopleOf,
  type Plan,
  type RunInput,
  type RunOptions,
  type RunRecord,
  simulate,
} from '../../../sim/index.ts';

/** Values that differ from the registry's defaults. */
export type ParameterChanges = { readonly [Group in keyof Parameters]?: Partial<Parameters[Group]> };

/** A known model as a case of the full one: all that `simulate` is given. */
export interface Reduction {
  readonly organisation: Organisation;
  readonly parameters: ParameterChanges;
  readonly weeks: number;
  readonly plan?: Plan;
  /** Columns of people in place of those drawn, where a model gives them person by person. */
  readonly people?: Partial<Pick<People, 'threshold' | 'drive'>>;
}

/** The most steps a run can have: weeks are kept in 16 bits. */
export const MOST_STEPS = 32_000;

/** Nobody contributes or has ideas, and needs stay what they are. */
export const NOTHING_ELSE: ParameterChanges = {
  contribution: { rate: 0 },
  ideas: { perYear: 0 },
  needs: { driftPerYear: 0, shocksPerYear: 0 },
};

/** Who knows of it uses it, and that is all there is. */
export const AWARENESS_ALONE: ParameterChanges = { ...NOTHING_ELSE, use: { rule: 'awareness' } };

/** Everybody knows of it, sees for good who uses it, and decides by the own threshold, without chance. */
export const THRESHOLD_ALONE: ParameterChanges = {
  ...NOTHING_ELSE,
  awareness: { initialShare: 1, forgetting: 0 },
  use: {
    rule: 'utility',
    peerForm: 'hard-threshold',
    constant: -0.5,
    peers: 1,
    benefit: 0,
    habit: 0,
    effort: 0,
    noise: 0,
    visibleWeeks: 1,
    usesPerUtility: 0,
  },
};

const NO_PLAN: Plan = { platform: true, budgetCents: 0, levers: [], reviews: null };

/** One set of changes on top of another. */
export function withChanges(base: ParameterChanges, changes: ParameterChanges): ParameterChanges {
  const groups: Record<string, object> = { ...base };
  for (const [group, values] of Object.entries(changes)) groups[group] = { ...groups[group], ...values };
  return groups;
}

/**
 * Runs a reduction through the engine.
 *
 * @param stop  asked between weeks; true ends the run with a StoppedError
 */
export function runReduction(
  { organisation, parameters, weeks, plan = NO_PLAN, people: columns }: Reduction,
  seed: string,
  stop: () => boolean,
  options: Pick<RunOptions, 'events'> = {},
): RunRecord {
  const input = inputOf({ organisation, parameters, weeks, plan });
  const drawn = peopleOf(input, seed);
  return simulate(input, seed, { ...options, stop }, columns === undefined ? drawn : { ...drawn, ...columns });
}

/** What `simulate` is given for a reduction: nobody leaves, and nothing else than its parameters differs from usual. */
export function inputOf({ organisation, parameters, weeks, plan = NO_PLAN }: Omit<Reduction, 'people'>): RunInput {
  return {
    organisation,
    traits: { ...defaultsOf(ORGANISATION_TRAITS), turnoverPerYear: 0 },
    plan,
    weeks,
    parameters: withChanges(DEFAULT_PARAMETERS, parameters) as Parameters,
    target: { interactiveShare: 1, week: weeks - 1 },
  };
}

/**
 * Runs a reduction until nothing moves any more: from the beginning, over twice as many weeks each time.
 *
 * @param weeks    the first attempt
 * @param settled  whether the end of a run is the end of the story
 * @throws RangeError  when it moves still after MOST_STEPS weeks
 */
export function runUntilSettled(
  reduction: Omit<Reduction, 'weeks'>,
  weeks: number,
  settled: (record: RunRecord) => boolean,
  seed: string,
  stop: () => boolean,
): RunRecord {
  const record = runReduction({ ...reduction, weeks }, seed, stop);
  if (settled(record)) return record;
  if (weeks >= MOST_STEPS) throw new RangeError(`It has not settled after ${MOST_STEPS} steps.`);
  return runUntilSettled(reduction, Math.min(MOST_STEPS, 2 * weeks), settled, seed, stop);
}
