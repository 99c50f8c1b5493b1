import { defineOutcome } from './define-outcome.ts';
import { gini, total } from './measures.ts';
import { NEVER, lastActiveOf } from '../world.ts';
import type { RunState } from './run-state.ts';

export const answeredShare = defineOutcome({
  id: 'answeredShare',
  label: 'Questions answered',
  help: 'Share of the questions asked and settled that got an answer.',
  unit: 'share',
  better: 'higher',
  headline: false,
  of: ({ answered, unanswered }) => (answered + unanswered === 0 ? null : answered / (answered + unanswered)),
});

export const medianWeeksToAnswer = defineOutcome({
  id: 'medianWeeksToAnswer',
  label: 'Weeks to an answer',
  help: 'Median weeks an answered question waited; 0 is the same week.',
  unit: 'weeks',
  better: 'lower',
  headline: false,
  of({ answered, answeredAfter }) {
    if (answered === 0) return null;
    let seen = 0;
    for (let waited = 0; waited < answeredAfter.length; waited++) {
      seen += answeredAfter[waited];
      if (2 * seen >= answered) return waited;
    }
    return answeredAfter.length - 1;
  },
});

/** Contributions in the last 26 weeks of those active in them. */
function lateContributions(run: RunState): Uint32Array {
  const { size, lateContributions: late, weeks } = run;
  const values = new Uint32Array(size);
  let count = 0;
  for (let employee = 0; employee < size; employee++) {
    const last = lastActiveOf(run, employee, weeks - 1);
    if (last !== NEVER && last > weeks - 1 - 26) values[count++] = late[employee]!;
  }
  return values.slice(0, count);
}

export const inequality = defineOutcome({
  id: 'inequality',
  label: 'Inequality',
  help: 'Gini coefficient of contributions among those active in the last 26 weeks.',
  unit: 'ratio',
  better: 'neither',
  headline: false,
  of(run) {
    const values = lateContributions(run);
    return values.length === 0 ? null : gini(values);
  },
});

export const inequalityOverall = defineOutcome({
  id: 'inequalityOverall',
  label: 'Inequality over everybody',
  help: 'Gini coefficient of contributions in the last 26 weeks among all employees.',
  unit: 'ratio',
  better: 'neither',
  headline: false,
  of: (run) => gini(run.lateContributions.slice()),
});

/** Members of the most active hundredth, and of the most active tenth, of so many: one at least. */
const hundredth = (people: number): number => Math.max(1, Math.round(people / 100));
const tenth = (people: number): number => Math.max(hundredth(people), Math.round(people / 10));

/**
 * Share of the contributions of the last 26 weeks made by those active in them, from one rank up to another (0 is the
 * most active); null where nobody contributed.
 */
function shareOfRanks(run: RunState, from: (people: number) => number, to: (people: number) => number): number | null {
  const values = lateContributions(run).sort();
  const people = values.length;
  let sum = 0;
  let part = 0;
  for (let rank = 0; rank < people; rank++) {
    const value = values[people - 1 - rank];
    sum += value;
    if (rank >= from(people) && rank < to(people)) part += value;
  }
  return sum === 0 ? null : part / sum;
}

const shareOf = <const Id extends string>(
  id: Id,
  label: string,
  who: string,
  from: (people: number) => number,
  to: (people: number) => number,
) =>
  defineOutcome({
    id,
    label,
    help: `Share of the contributions of the last 26 weeks made by ${who}.`,
    unit: 'share',
    better: 'neither',
    headline: false,
    of: (run) => shareOfRanks(run, from, to),
  });

export const topOnePercentShare = shareOf(
  'topOnePercentShare',
  'Share of the top 1 %',
  'the most active hundredth of those active',
  () => 0,
  hundredth,
);
export const nextNinePercentShare = shareOf(
  'nextNinePercentShare',
  'Share of the next 9 %',
  'the rest of the most active tenth of those active',
  hundredth,
  tenth,
);
export const restShare = shareOf(
  'restShare',
  'Share of the other 90 %',
  'the less active nine tenths of those active',
  tenth,
  (people) => people,
);

export const crossDepartmentShare = defineOutcome({
  id: 'crossDepartmentShare',
  label: 'Across departments',
  help: 'Share of replies and reactions that went to another department.',
  unit: 'share',
  better: 'higher',
  headline: false,
  of: ({ contributionsAcross, contributionsPlaced }) =>
    contributionsPlaced === 0 ? null : contributionsAcross / contributionsPlaced,
});

export const interactionsPerEmployeeMonth = defineOutcome({
  id: 'interactionsPerEmployeeMonth',
  label: 'Interactions a month',
  help: 'Posts, replies and reactions per employee and month, over the whole run.',
  unit: 'ratio',
  better: 'higher',
  headline: false,
  of: (run) =>
    (total(run, 'posts') + total(run, 'replies') + total(run, 'reactions')) / (run.size * ((run.weeks * 12) / 52)),
});

export const usesPlanned = defineOutcome({
  id: 'usesPlanned',
  label: 'Planned uses',
  help: 'Planned uses that somebody practises at the end.',
  unit: 'count',
  better: 'neither',
  headline: false,
  of: (run) => run.series.usesPlanned[run.weeks - 1],
});

export const usesByUsers = defineOutcome({
  id: 'usesByUsers',
  label: 'Uses by users',
  help: 'Users’ own ways of working, counted per department, that at least two practise at the end.',
  unit: 'count',
  better: 'neither',
  headline: false,
  of: (run) => run.series.usesByUsers[run.weeks - 1],
});
