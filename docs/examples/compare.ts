/** Strategies side by side on the same worlds, with the same luck. */
import { compare, comparisonSentence, createInlineRunner, parseScenario } from 'groundswell';

const parsed = parseScenario({
  format: 'groundswell/scenario@1',
  organisation: { employees: 120, riskAversion: 0.8 },
  weeks: 52,
  strategies: ['hands-off', 'real-bottom-up'],
});
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));

const request = { scenario: parsed.scenario, strategyIds: ['hands-off', 'real-bottom-up'], seed: 'a', replicates: 10 };
for await (const event of compare(request, createInlineRunner(), new AbortController().signal)) {
  if (event.kind !== 'done') continue;
  const difference = event.comparison.differences[0]!.outcomes['sustained'];
  console.log(comparisonSentence(event.comparison));
  console.log(
    `sustained, paired difference: ${difference.mean?.toFixed(3)} (${difference.low?.toFixed(3)} to ${difference.high?.toFixed(3)})`,
  );
}
