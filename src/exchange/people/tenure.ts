import { exponentialQuantile } from '../../../sim/random/exponential-quantile.ts';
import { childHigh } from '../../../sim/random/luck.ts';
import { isoDay } from '../day-number.ts';
import { type Findings } from '../findings.ts';
import { type OrganisationReport } from '../import-report.ts';
import { type Everybody, placeOf } from './everybody.ts';
import { type LuckColumns } from './luck-keys.ts';

/** Mean weeks with the organisation where nothing is known: leavers of 15 % a year. */
const MEAN_TENURE_WEEKS = 347;
const LONGEST_TENURE_WEEKS = 2080;
const TENURE_CHILD = 0x7e11;

/**
 * Weeks that everybody has been with the organisation, from hire dates or tenures; drawn where neither is known.
 *
 * @param latest  the day the data speak of; when undefined, that of the last hire
 */
export function tenureByRow(
  people: Everybody,
  person: Uint32Array,
  luck: LuckColumns,
  latest: number | undefined,
  findings: Findings,
): { readonly weeks: Uint16Array; readonly report: OrganisationReport['tenure'] } {
  const hireDays = Array.from(person, (one) => people.at(one)?.hireDay).filter((day) => day !== undefined);
  const asOf = latest ?? hireDays.reduce((most, day) => Math.max(most, day), Number.MIN_SAFE_INTEGER);
  const weeks = new Uint16Array(people.size);
  let known = 0;
  for (let row = 0; row < person.length; row++) {
    const one = people.at(person[row]!);
    if (one?.hireDay !== undefined || one?.tenureWeeks !== undefined) known++;
    if (one?.hireDay !== undefined) {
      if (one.hireDay > asOf) findings.mend('hired-later', placeOf(one));
      weeks[row] = Math.max(0, Math.min(65_535, Math.floor((asOf - one.hireDay) / 7)));
    } else {
      weeks[row] = one?.tenureWeeks ?? drawTenure(luck.low[row]!, luck.high[row]!);
    }
  }
  const drawn = people.size - known;
  if (drawn > 0) findings.mend('tenure-drawn', undefined, drawn);
  return { weeks, report: { known, drawn, asOf: hireDays.length > 0 ? isoDay(asOf) : null } };
}

/** A tenure as if people left at a constant rate, from the luck key alone. */
function drawTenure(low: number, high: number): number {
  const bits = childHigh(low | 0, high | 0, TENURE_CHILD) >>> 0;
  return Math.min(LONGEST_TENURE_WEEKS, Math.floor(MEAN_TENURE_WEEKS * exponentialQuantile(bits)));
}
