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

export const topOnePercentShare = defineOutcome({
  id: 'topOnePercentShare',
  label: 'Share of the top 1 %',
  help: 'Share of the contributions of the last 26 weeks made by the most active hundredth of those active.',
  unit: 'share',
  better: 'neither',
  headline: false,
  of(run) {
    const values = lateContributions(run).sort();
    let sum = 0;
    for (const value of values) sum += value;
    if (sum === 0) return null;
    let top = 0;
    for (let rank = values.length - Math.max(1, Math.round(values.length / 100)); rank < values.length; rank++)
      top += values[rank];
    return top / sum;
  },
});

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
