import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../sim/index.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Comparison, ComparisonEvent, ComparisonRequest } from '../../src/experiments/comparison.ts';
import { comparisonDocument } from '../../src/experiments/comparison-document.ts';
import { simulate } from '../../src/experiments/simulate.ts';
import { createInlineRunner } from '../../src/runners/inline-runner.ts';
import type { JobResult, Runner } from '../../src/runners/runner.ts';
import { unfinishedRun } from '../../src/runners/unfinished-run.ts';

function scenarioOf(more: object = {}): Scenario {
  const parsed = parseScenario({
    format: 'groundswell/scenario@1',
    organisation: { employees: 60 },
    weeks: 26,
    strategies: [
      'no-platform',
      'hands-off',
      { id: 'more', budget: { perEmployee: 60 }, levers: [{ lever: 'launch', perEmployee: 40 }] },
    ],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.scenario;
}

const request = (more: Partial<ComparisonRequest> = {}): ComparisonRequest => ({
  scenario: scenarioOf(),
  strategyIds: ['hands-off', 'more'],
  seed: 'compare',
  replicates: 6,
  ...more,
});
const never = new AbortController().signal;

async function eventsOf(
  asked: ComparisonRequest,
  runner: Runner = createInlineRunner(),
  signal = never,
): Promise<ComparisonEvent[]> {
  const events: ComparisonEvent[] = [];
  for await (const event of compare(asked, runner, signal)) events.push(event);
  return events;
}

async function comparisonOf(asked: ComparisonRequest, runner?: Runner): Promise<Comparison> {
  const last = (await eventsOf(asked, runner)).at(-1)!;
  if (last.kind !== 'done') throw new Error('The comparison did not end with its result.');
  return last.comparison;
}

/** A runner whose results another function may change, drop or turn round. */
function changed(change: (results: JobResult[]) => JobResult[], workers = 1): Runner {
  const inline = createInlineRunner();
  return {
    workers,
    async *run(task, jobs, signal) {
      const results: JobResult[] = [];
      for await (const result of inline.run(task, jobs, signal)) results.push(result);
      yield* change(results);
    },
    close: () => inline.close(),
  };
}

describe('a comparison', () => {
  it('is made of runs that each can be had alone', async () => {
    const asked = request();
    const { strategies, replicates, complete } = await comparisonOf(asked);
    expect(replicates).toBe(6);
    expect(complete).toBe(true);
    for (const { id, replicates: runs, outcomes } of strategies) {
      for (const { seed, digest, family, outcomes: values } of runs) {
        const alone = simulate(asked.scenario, id, { seed });
        expect(digest).toBe(alone.digest);
        expect(family).toBe(alone.outcomeFamily);
        expect(values).toEqual(alone.outcomes);
      }
      const mean = runs.reduce((sum, run) => sum + run.outcomes['weeklyActive']!, 0) / 6;
      expect(outcomes['weeklyActive'].mean).toBeCloseTo(mean, 12);
    }
  });

  it('is the same whatever the order in which runs finish and however they are cut into jobs', async () => {
    const asked = request();
    const straight = await comparisonOf(asked);
    expect(
      await comparisonOf(
        asked,
        changed((results) => results.reverse()),
      ),
    ).toEqual(straight);
    // With more workers than worlds every strategy is a job of its own.
    expect(
      await comparisonOf(
        asked,
        changed((results) => results, 8),
      ),
    ).toEqual(straight);
  });

  it('takes the first strategy as the reference', async () => {
    const { differences, strategies } = await comparisonOf(
      request({ strategyIds: ['more', 'hands-off', 'no-platform'] }),
    );
    expect(differences.map(({ strategy, reference }) => [strategy, reference])).toEqual([
      ['hands-off', 'more'],
      ['no-platform', 'more'],
    ]);
    const [more, handsOff] = strategies;
    const expected = handsOff!.outcomes['cost'].mean! - more!.outcomes['cost'].mean!;
    expect(differences[0]!.outcomes['cost'].mean! / expected).toBeCloseTo(1, 9);
    for (const { outcomes } of differences) {
      for (const { n, wins, ties, losses } of Object.values(outcomes)) expect(wins + ties + losses).toBe(n);
    }
  });

  it('of two plans that are the same finds no difference at all', async () => {
    const plan = { budget: { perEmployee: 20 }, levers: [{ lever: 'launch', perEmployee: 10 }] };
    const scenario = scenarioOf({
      strategies: [
        { id: 'one', ...plan },
        { id: 'two', ...plan },
      ],
    });
    const { strategies, differences, finding } = await comparisonOf(request({ scenario, strategyIds: ['one', 'two'] }));
    expect(strategies[0]!.replicates.map(({ digest }) => digest)).toEqual(
      strategies[1]!.replicates.map(({ digest }) => digest),
    );
    for (const { id } of OUTCOMES) {
      const { mean, low, high, wins, losses, n } = differences[0]!.outcomes[id];
      if (n > 0) expect([mean, low, high, wins, losses]).toEqual([0, 0, 0, 0, 0]);
    }
    expect(finding.kind).toBe('too-close');
  });

  it('leaves what is undefined undefined', async () => {
    const { strategies } = await comparisonOf(request({ strategyIds: ['no-platform'] }));
    expect(strategies[0]!.costPerSustainedUser).toMatchObject({ value: null, low: null, high: null });
    expect(strategies[0]!.outcomes['costPerSustainedUser']).toMatchObject({ n: 0, mean: null });
  });

  it('says what a user more than under hands-off costs, in whatever order plans are compared', async () => {
    const ids = ['no-platform', 'more', 'hands-off'];
    const { strategies } = await comparisonOf(request({ strategyIds: ids }));
    const { differences } = await comparisonOf(request({ strategyIds: ['hands-off', 'more'] }));
    const [none, kept, own] = strategies.map((strategy) => strategy.costPerSustainedUserBeyondHandsOff);
    expect(kept).toEqual(differences[0]!.costPerAdditionalSustainedUser);
    expect(kept!.n).toBe(6);
    // Without a platform nobody is more of a user.
    expect(none).toMatchObject({ value: null });
    expect(own).toBeNull();
    const alone = await comparisonOf(request({ strategyIds: ['no-platform', 'more'] }));
    expect(alone.strategies.map((strategy) => strategy.costPerSustainedUserBeyondHandsOff)).toEqual([null, null]);
  });

  it('summarises the series asked for, in the units of a reader', async () => {
    const asked = request({ series: ['weeklyActive', 'spentCents'], replicates: 25 });
    const { strategies, differences } = await comparisonOf(asked);
    const { weeklyActive, spentCents } = strategies[1]!.series;
    expect(weeklyActive!.unit).toBe('share');
    expect(weeklyActive!.runs).toHaveLength(20);
    expect(weeklyActive!.median).toHaveLength(26);
    const first = simulate(asked.scenario, 'more', { seed: strategies[1]!.replicates[0]!.seed });
    expect([...weeklyActive!.runs[0]!]).toEqual([...first.series.weeklyActive].map((count) => count / 60));
    expect(spentCents!.unit).toBe('money');
    expect(spentCents!.runs[0]!.at(-1)).toBe(first.series.spentCents.at(-1)! / 100);
    const against = differences[0]!.series.weeklyActive!;
    expect(against.runs[0]![10]).toBeCloseTo(
      weeklyActive!.runs[0]![10]! - strategies[0]!.series.weeklyActive!.runs[0]![10]!,
      12,
    );
  });

  it('tells of progress and shows partial results on the way', async () => {
    const events = await eventsOf(request({ replicates: 9, partialEvery: 4 }));
    const progress = events.filter((event) => event.kind === 'progress');
    expect(progress[0]).toEqual({ kind: 'progress', done: 0, total: 18, secondsLeft: null });
    expect(progress.at(-1)).toMatchObject({ done: 18, total: 18, secondsLeft: 0 });
    const partial = events.flatMap((event) => (event.kind === 'partial' ? [event.comparison.replicates] : []));
    expect(partial).toEqual([4, 8]);
    expect(events.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  });

  it('counts only worlds in which every strategy finished, and says which runs did not', async () => {
    const broken = changed((results) =>
      results.map((result) =>
        result.replicate !== 2
          ? result
          : { ...result, runs: [result.runs[0]!, unfinishedRun('more', 'timed-out', 'It took too long.')] },
      ),
    );
    const comparison = await comparisonOf(request(), broken);
    expect(comparison).toMatchObject({ replicates: 5, complete: false });
    expect(comparison.failures).toEqual([
      { seed: 'compare/3', strategy: 'more', status: 'timed-out', message: 'It took too long.' },
    ]);
    for (const { replicates } of comparison.strategies) {
      expect(replicates.map(({ seed }) => seed)).toEqual([
        'compare/1',
        'compare/2',
        'compare/4',
        'compare/5',
        'compare/6',
      ]);
    }
  });

  it('begins no further world once there is enough, and keeps what is finished', async () => {
    const enough = new AbortController();
    let last: Comparison | undefined;
    for await (const event of compare(
      request({ replicates: 100_000, enough: enough.signal }),
      createInlineRunner(),
      never,
    )) {
      if (event.kind === 'progress' && event.done > 0) enough.abort();
      if (event.kind === 'done') last = event.comparison;
    }
    expect(last!.complete).toBe(false);
    expect(last!.replicates).toBeGreaterThan(0);
    expect(last!.replicates).toBeLessThan(100_000);
    expect(last!.failures).toEqual([]);
  });

  it('stopped at once is a comparison of nothing', async () => {
    const events = await eventsOf(request(), createInlineRunner(), AbortSignal.abort());
    expect(events.at(-1)).toMatchObject({
      kind: 'done',
      comparison: { replicates: 0, complete: false, finding: { kind: 'none', n: 0 } },
    });
  });

  it('refuses what makes no sense', async () => {
    await expect(eventsOf(request({ strategyIds: [] }))).rejects.toThrow(RangeError);
    await expect(eventsOf(request({ strategyIds: ['more', 'more'] }))).rejects.toThrow(RangeError);
    await expect(eventsOf(request({ strategyIds: ['nowhere'] }))).rejects.toThrow(RangeError);
    for (const replicates of [0, -1, 1.5, NaN])
      await expect(eventsOf(request({ replicates }))).rejects.toThrow(RangeError);
  });
});

describe('a comparison as JSON', () => {
  it('survives the way through text unchanged', async () => {
    const document = comparisonDocument(await comparisonOf(request()));
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document.sentence.length).toBeGreaterThan(20);
  });
});
