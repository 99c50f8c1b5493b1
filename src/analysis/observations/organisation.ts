import { clustering } from '../../../sim/organisation/metrics/clustering.ts';
import { degrees } from '../../../sim/organisation/metrics/degrees.ts';
import { departmentTies } from '../../../sim/organisation/metrics/department-ties.ts';
import { hierarchyShape } from '../../../sim/organisation/metrics/hierarchy-shape.ts';
import type { Organisation } from '../../../sim/organisation/organisation.ts';
import { intraClassCorrelation } from '../intra-class-correlation.ts';
import { observation, onceFor } from './define-observation.ts';

const SUSTAINED_WEEKS = 4;

const tiesOf = onceFor((organisation: Organisation) => departmentTies(organisation));
const clusteringOf = onceFor((organisation: Organisation) => clustering(organisation));

/** Departments and the network: patterns P6 and S13. */
export const organisationObservations = [
  observation(
    'adoptionByDepartment',
    'Intra-class correlation by department of being a sustained user (active in at least 4 of the last 8 weeks).',
    ({ recent, organisation: { department, departmentCount } }) =>
      intraClassCorrelation(
        recent.map((weeks) => Number(bitsOf(weeks) >= SUSTAINED_WEEKS)),
        department,
        departmentCount,
      ),
  ),
  observation(
    'tiesWithin',
    'Share of ties inside departments ÷ the share if they fell by chance.',
    ({ organisation }) => {
      const { within, expected } = tiesOf(organisation);
      return expected === 0 ? null : within / expected;
    },
  ),
  observation('clustering', 'Mean clustering of employees.', ({ organisation }) => clusteringOf(organisation).average),
  observation('modularity', 'Modularity of the departments.', ({ organisation }) => tiesOf(organisation).modularity),
  observation(
    'managerSpan',
    'Mean direct reports of a manager.',
    ({ organisation }) => hierarchyShape(organisation).meanSpan,
  ),
  observation('meanDegree', 'Mean ties per employee.', ({ organisation }) => degrees(organisation).mean),
  observation(
    'degreeOverQuarter',
    'Mean ties per employee ÷ a quarter of the employees.',
    ({ organisation }) => (4 * degrees(organisation).mean) / organisation.size,
  ),
];

function bitsOf(week: number): number {
  let count = 0;
  for (let rest = week; rest > 0; rest &= rest - 1) count++;
  return count;
}
