import { type ObservedWorld, sumOf } from '../observed-world.ts';
import { MEDIAN, type Pattern } from '../pattern.ts';
import { MIX } from '../plans.ts';

/** Newcomers of either kind below which a world has no value. */
const FEWEST = 10;

export const p04: Pattern = {
  id: 'P4',
  label: 'Newcomers who are answered return more often',
  kind: 'structural',
  source: 'Joyce & Kraut 2006: posting again 44 % → 56 %; observational, hence a band of +.08 to +.15',
  beside: [
    {
      label: 'true effect of an answer on the chance to return, an input',
      of: ({ parameters }) => parameters.answers.returnEffect,
    },
  ],
  statistics: [
    {
      id: 'answerReturn',
      label: 'return, answered − unanswered',
      help: 'As an observer of the log measures it: authors of a first question who contribute again within 13 weeks, answered less unanswered, all runs of a world together.',
      band: { low: 0.08, high: 0.15 },
      over: MEDIAN,
      whereDefined: true,
      of(world) {
        const answered = total(world, 'answeredNewcomers');
        const unanswered = total(world, 'unansweredNewcomers');
        if (Math.min(answered, unanswered) < FEWEST) return null;
        return total(world, 'answeredReturns') / answered - total(world, 'unansweredReturns') / unanswered;
      },
    },
  ],
};

function total(world: ObservedWorld, id: string): number {
  return MIX.reduce((sum, strategy) => sum + sumOf(world, strategy, id), 0);
}
