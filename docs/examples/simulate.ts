/** One run of one strategy: what became of it, and how to get the very same run again. */
import { DEFAULT_COMPARISON, simulate } from 'groundswell';

const { scenario } = DEFAULT_COMPARISON;
const run = simulate(scenario, 'real-bottom-up', { seed: 1 });

console.log(`sustained users: ${Math.round((run.outcomes['sustained'] ?? 0) * run.employees)} of ${run.employees}`);
console.log(`active in the last week: ${run.series.weeklyActive[run.weeks - 1]}`);
console.log(`digest: ${run.digest}`);
