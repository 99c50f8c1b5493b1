import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { endsOf, leaveOneOut, tornado } from '../../src/experiments/what-matters.ts';
import { createInlineRunner } from '../../src/runners/inline-runner.ts';
import { RememberingRunner } from '../../src/runners/remembering-runner.ts';

const runner = new RememberingRunner(createInlineRunner());
afterAll(() => runner.close());
const { scenario: base } = DEFAULT_COMPARISON;
const scenario = {
  ...base,
  weeks: 12,
  target: { ...base.target, week: 12 },
  organisation: { ...base.organisation, figures: { ...base.organisation.figures, employees: 60 } },
};
const request = { scenario, plan: 'real-bottom-up', reference: 'hands-off', seed: 'parts', replicates: 3 };
const never = new AbortController().signal;

async function last<Value>(values: AsyncIterable<Value>): Promise<Value | undefined> {
  let latest: Value | undefined;
  for await (const value of values) latest = value;
  return latest;
}

describe('what matters', () => {
  it('leaves out each lever of the plan once, and the reviews, in the same worlds', async () => {
    const parts = (await last(leaveOneOut(request, runner, never)))!;
    const plan = scenario.strategies.find(({ id }) => id === 'real-bottom-up')!;
    expect(parts).toHaveLength(plan.levers.length + 1);
    expect(parts.map(({ label }) => label)).toEqual(expect.arrayContaining(['Facilitation', 'Reviews']));
    for (const { difference } of parts) expect(difference.n).toBe(3);
    // Twelve weeks end before the first review: without reviews everything is as it was.
    expect(parts.at(-1)!.difference.mean).toBe(0);
  });

  it('has nothing to leave out of a plan without parts', async () => {
    const bare = { ...scenario.strategies[0]!, id: 'bare', levers: [], reviews: null };
    const without = { ...request, scenario: { ...scenario, strategies: [bare] }, plan: 'bare' };
    expect(await last(leaveOneOut(without, runner, never))).toBeUndefined();
  });

  it('turns every trait to both ends and tells the lead there', async () => {
    const traits = (await last(tornado({ ...request, replicates: 2 }, runner, never)))!;
    expect(traits.map(({ trait }) => trait)).toContain('needLevel');
    for (const { low, high } of traits) {
      expect(low.value).toBeLessThanOrEqual(high.value);
      expect(low.lead.n).toBe(2);
    }
  });

  it('ends never leave what is possible, and hold what is set', () => {
    expect(endsOf('needLevel', 0.95)).toEqual([0.75, 1]);
    expect(endsOf('riskAversion', 0)).toEqual([0, 0.2]);
    expect(endsOf('failedInitiatives', 6)).toEqual([0, 6]);
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await last(tornado(request, runner, stop.signal))).toBeUndefined();
  });
});
