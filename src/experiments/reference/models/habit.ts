import { explain, type FieldValues, StoppedError } from '../../../../sim/index.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { habit as declaration } from '../declarations/habit.ts';
import { drawNetwork } from '../draw-network.ts';
import { inputOf, MOST_STEPS, NOTHING_ELSE } from '../reduction.ts';
import { defineReference } from '../reference-model.ts';
import { habitAfter } from '../theory/habit.ts';

type Values = FieldValues<typeof declaration.fields>;

const PEOPLE = 20;
/** Parts of the repetitions at which habit is looked at. */
const PARTS = [0.25, 0.5, 0.75, 1];
/** Weight of habit in the decision: enough to be read there, too little to bring about a further use. */
const WEIGHT = 1 / 1024;

/** Everybody uses it every week alike, whatever else: the constant alone decides, and how often follows from it. */
const parameters = ({ k, usesPerWeek }: Values) => ({
  ...NOTHING_ELSE,
  awareness: { initialShare: 1, forgetting: 0 },
  use: {
    rule: 'utility' as const,
    constant: 1,
    habit: WEIGHT,
    benefit: 0,
    peers: 0,
    effort: 0,
    noise: 0,
    // A further use per whole unit above zero; the half keeps what habit adds from making one more.
    usesPerUtility: usesPerWeek - 0.5,
    cues: 0,
  },
  experience: { habitPerUse: k },
});

const weeksOf = ({ repetitions, usesPerWeek }: Values): readonly number[] => [
  ...new Set(PARTS.map((part) => Math.max(1, Math.ceil((part * repetitions) / usesPerWeek)))),
];

/** Habit as the engine's decision counts it, after weeks of steady use. */
export const habit = defineReference({
  declaration,
  check: ({ repetitions, usesPerWeek }) =>
    repetitions / usesPerWeek < MOST_STEPS
      ? []
      : [
          {
            code: 'out-of-range',
            path: 'repetitions',
            value: repetitions,
            message: `${repetitions} uses at ${usesPerWeek} a week take more weeks than can be run (${MOST_STEPS}).`,
            remedy: 'Give fewer repetitions or more uses per week.',
          },
        ],
  parameters,
  quantities: (values) =>
    weeksOf(values).map((weeks) => {
      const repetitions = weeks * values.usesPerWeek;
      return { quantity: 'habit', at: { repetitions }, theory: habitAfter(values.k, repetitions) };
    }),
  headline: (_, quantities) => quantities.length - 1,
  exact: () => true,
  measure(values, seed, stop) {
    const organisation = drawNetwork(none, {}, PEOPLE, seed);
    const weeks = weeksOf(values);
    const input = inputOf({ organisation, parameters: parameters(values), weeks: weeks.at(-1)! + 1 });
    return weeks.map((week) => {
      if (stop()) throw new StoppedError('Stopped.');
      const { terms } = explain(input, seed, 0, week);
      return terms.find(({ id }) => id === 'habit')!.value / WEIGHT;
    });
  },
});
