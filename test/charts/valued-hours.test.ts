import { expect, it } from 'vitest';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { compare } from '../../src/experiments/compare.ts';
import { createInlineRunner } from '../../src/runners/inline-runner.ts';
import { valuedHours } from '../../src/charts/ledger/valued-hours.ts';

it('what the picture of costs shows adds up to the cost that is told', async () => {
  const scenario = { ...DEFAULT_COMPARISON.scenario, weeks: 8 };
  const strategyIds = scenario.strategies.map(({ id }) => id);
  const events = compare(
    { scenario, strategyIds, seed: 'cost', replicates: 2 },
    createInlineRunner(),
    new AbortController().signal,
  );
  for await (const event of events) {
    if (event.kind !== 'done') continue;
    for (const { ledger, outcomes } of event.comparison.strategies) {
      const shown = ledger.reduce(
        (sum, { line, money, hours }) => sum + money.mean! + valuedHours(line, hours.mean!, scenario.parameters.money),
        0,
      );
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeCloseTo(outcomes['cost'].mean!, 4);
    }
  }
});
