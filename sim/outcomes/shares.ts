import { TRIED } from '../employees/state-bits.ts';
import { lastActiveOf } from '../world.ts';
import { defineOutcome } from './define-outcome.ts';
import { lastShare } from './measures.ts';
import type { SeriesId } from './series.ts';

const LATE = 'at the end of the run';

const lastWeek = <const Id extends SeriesId>(
  id: Id,
  label: string,
  help: string,
  better: 'higher' | 'lower' | 'neither',
  headline = false,
) => defineOutcome({ id, label, help, unit: 'share', better, headline, of: (run) => lastShare(run, id) });

export const reached = lastWeek('reached', 'Reached', `Share of employees who know of the platform ${LATE}.`, 'higher');
export const tried = lastWeek('tried', 'Tried', `Share of employees who have used it at least once ${LATE}.`, 'higher');
export const weeklyActive = lastWeek(
  'weeklyActive',
  'Weekly active',
  'Share of employees who used it in the last week.',
  'higher',
  true,
);
export const monthlyActive = lastWeek(
  'monthlyActive',
  'Monthly active',
  'Share of employees who used it in the last 4 weeks.',
  'higher',
);
export const contributors = lastWeek(
  'contributors',
  'Contributors',
  'Share of employees who posted, replied or reacted in the last week.',
  'higher',
);
export const sustained = lastWeek(
  'sustained',
  'Sustained users',
  'Share of employees active in at least 4 of the last 8 weeks.',
  'higher',
  true,
);
export const interactive26 = lastWeek(
  'interactive26',
  'Interactive',
  'Share of employees with a post, reply or reaction in the last 26 weeks.',
  'higher',
  true,
);
export const readers26 = lastWeek(
  'readers26',
  'Readers',
  'Share of employees active at least once in the last 26 weeks.',
  'higher',
);
export const readOnly26 = lastWeek(
  'readOnly26',
  'Read only',
  'Share of employees active in the last 26 weeks who did not contribute.',
  'neither',
);
export const lapsed = lastWeek(
  'lapsed',
  'Lapsed',
  'Share of employees who tried it and were not active for 13 weeks.',
  'lower',
);

export const rejected = defineOutcome({
  id: 'rejected',
  label: 'Rejected',
  help: 'Share of employees who lapsed with an attitude below neutral.',
  unit: 'share',
  better: 'lower',
  headline: false,
  of(run) {
    const { size, state, attitude, weeks } = run;
    let count = 0;
    for (let employee = 0; employee < size; employee++) {
      if (state[employee] & TRIED && weeks - 1 - lastActiveOf(run, employee, weeks - 1) >= 13 && attitude[employee] < 0)
        count++;
    }
    return count / size;
  },
});
