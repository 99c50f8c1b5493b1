/** The same into a results folder, on threads: what `groundswell sweep` does. Called again, it goes on where it ended. */
import { parseExperiment, planSweep } from 'groundswell';
import { createThreadRunner, readTable, sweepIntoFolder } from 'groundswell/node';

const parsed = parseExperiment({
  format: 'groundswell/experiment@1',
  scenario: { organisation: { employees: 60 }, weeks: 26 },
  strategies: ['hands-off', 'real-bottom-up'],
  factors: { 'organisation.riskAversion': { from: 0.1, to: 0.9, steps: 3 } },
  replicates: 5,
  seed: 'a',
});
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const planned = planSweep(parsed.experiment);
if (!planned.ok) throw new Error(planned.issues.map(({ message }) => message).join('\n'));

const events = sweepIntoFolder('results', planned.plan, () => createThreadRunner(2), new AbortController().signal);
for await (const event of events) {
  if (event.kind === 'finished') console.log(`${event.made} runs made, complete: ${event.sweep.complete}`);
}

let runs = 0;
for await (const { rows } of readTable('results/runs.parquet', ['point', 'sustained'])) runs += rows;
console.log(`runs.parquet has ${runs} rows`);
