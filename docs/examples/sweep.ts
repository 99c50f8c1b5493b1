/** An experiment: what is varied, in which combinations, in how many worlds. Results are gathered as they come. */
import { OUTCOMES, parseExperiment, sweep } from 'groundswell';

const parsed = parseExperiment({
  format: 'groundswell/experiment@1',
  scenario: { organisation: { employees: 60 }, weeks: 26 },
  strategies: ['hands-off', 'real-bottom-up'],
  factors: { 'organisation.riskAversion': { from: 0.1, to: 0.9, steps: 3 } },
  replicates: 5,
  seed: 'a',
});
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));

const tried = OUTCOMES.findIndex(({ id }) => id === 'tried');
const sums = new Map<string, number>();
for await (const event of sweep(parsed.experiment)) {
  if (event.kind !== 'result') continue;
  for (const { strategy, outcomes } of event.result.runs) {
    const key = `point ${event.point + 1}, ${strategy}`;
    sums.set(key, (sums.get(key) ?? 0) + outcomes[tried]! / 5);
  }
}
for (const [key, mean] of sums) console.log(`${key}: ${mean.toFixed(3)} have tried it`);
