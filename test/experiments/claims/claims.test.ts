import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../../scenarios/codec/read-scenario-text.ts';
import { writeScenario } from '../../../scenarios/codec/write-scenario.ts';
import { claims, type ClaimsRequest, LUCKS, planWorlds } from '../../../src/experiments/claims/claims.ts';
import { claimsDocument } from '../../../src/experiments/claims/claims-document.ts';
import type { ClaimsResult } from '../../../src/experiments/claims/claims-result.ts';
import { exampleWorlds } from '../../../src/experiments/claims/conclude/example-worlds.ts';
import { facilitateNotDefine } from '../../../src/experiments/claims/list/c09-facilitate-not-define.ts';
import type { ClaimsStore } from '../../../src/experiments/claims/store.ts';
import { restoreWorld, type StoredWorld, storeWorld } from '../../../src/experiments/claims/stored-world.ts';
import { searchWorld } from '../../../src/experiments/claims/optimise/search-world.ts';
import { meanOver, measured } from '../../../src/experiments/claims/world-record.ts';
import { observeRun } from '../../../src/analysis/observations/observe-run.ts';
import { compare } from '../../../src/experiments/compare.ts';
import { createInlineLane, createInlineRunner } from '../../../src/runners/inline-runner.ts';
import { LaneRunner } from '../../../src/runners/lane-runner.ts';
import type { Runner } from '../../../src/runners/runner.ts';

const never = new AbortController().signal;
const request = { worlds: 2, seed: 'claims', only: ['C9'] };

async function resultOf(asked: ClaimsRequest, runner: Runner = createInlineRunner(observeRun)): Promise<ClaimsResult> {
  for await (const event of claims(asked, runner, never)) if (event.kind === 'done') return event.result;
  throw new Error('There was no result.');
}

/** Keeps what is saved as text, as a folder does. */
class Memory implements ClaimsStore {
  readonly kept = new Map<string, string>();
  async load(key: string): Promise<unknown> {
    const text = this.kept.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }
  async save(key: string, value: unknown): Promise<void> {
    this.kept.set(key, JSON.stringify(value));
  }
}

describe('claims over sampled worlds', () => {
  const memory = new Memory();
  let whole: ClaimsResult;

  it('come to a verdict in every world', async () => {
    whole = await resultOf({ ...request, store: memory });
    expect(whole).toMatchObject({ worlds: 2, worldsAsked: 2, lucks: LUCKS, failures: [] });
    for (const { all } of whole.claims[0]!.rules) {
      expect(all.holds.count + all.fails.count + all.tooClose.count).toBe(2);
    }
    expect(memory.kept.size).toBe(4);
  }, 60_000);

  it('are the same for two workers as for one', async () => {
    const two = new LaneRunner([createInlineLane(observeRun), createInlineLane(observeRun)]);
    expect(JSON.stringify(claimsDocument(await resultOf(request, two)))).toBe(JSON.stringify(claimsDocument(whole)));
  }, 60_000);

  it('go on where they were stopped, and end up the same', async () => {
    const store = new Memory();
    const enough = new AbortController();
    let first: ClaimsResult | null = null;
    for await (const event of claims(
      { ...request, store, enough: enough.signal },
      createInlineRunner(observeRun),
      never,
    )) {
      if (event.kind === 'done') first = event.result;
      else if (store.kept.has('world-1')) enough.abort();
    }
    expect(first!.worlds).toBeLessThan(2);
    expect(first!.worldsAsked).toBe(2);
    const before = store.kept.get('world-1');
    let runs = 0;
    for await (const event of claims({ ...request, store }, createInlineRunner(observeRun), never)) {
      if (event.kind === 'progress') runs = event.total;
      else if (event.kind === 'done')
        expect(JSON.stringify(claimsDocument(event.result))).toBe(JSON.stringify(claimsDocument(whole)));
    }
    expect(runs).toBeGreaterThan(0);
    expect(store.kept.get('world-1')).toBe(before);
    expect(store.kept).toEqual(memory.kept);
  }, 60_000);

  it('run nothing again that is kept', async () => {
    const nothing: Runner = {
      workers: 1,
      async *run() {
        throw new Error('Nothing was to be run.');
      },
      close: async () => {},
    };
    expect(JSON.stringify(claimsDocument(await resultOf({ ...request, store: memory }, nothing)))).toBe(
      JSON.stringify(claimsDocument(whole)),
    );
  });

  it('hold no NaN in what is written', () => {
    const text = JSON.stringify(claimsDocument(whole), (_, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
    );
    expect(text).not.toContain('NOT FINITE');
    expect(text).toContain('not the probability of the claim');
  });

  it('kept worlds are the worlds they were', async () => {
    const stored = (await memory.load('world-2')) as StoredWorld;
    expect(storeWorld(restoreWorld(stored))).toEqual(stored);
  });

  it('a scenario file of a world runs the lucks of its verdict again', async () => {
    const planned = planWorlds(2, 'claims')[1]!;
    const record = restoreWorld((await memory.load('world-2')) as StoredWorld);
    const [example] = exampleWorlds(facilitateNotDefine, ['holds'], Float64Array.of(1), [planned], [record]);
    const [{ scenario }] = example!.scenarios as [(typeof example & object)['scenarios'][number]];
    const read = readScenarioText(writeScenario(scenario), 'example.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const strategyIds = read.scenario.strategies.map(({ id }) => id);
    const asked = { scenario: read.scenario, strategyIds, seed: example!.seed, replicates: LUCKS };
    for await (const event of compare(asked, createInlineRunner(observeRun), never)) {
      if (event.kind !== 'done') continue;
      for (const { id, replicates } of event.comparison.strategies) {
        expect(replicates.map(({ outcomes }) => outcomes['interactive26'])).toEqual([
          ...measured(record, id, 'interactive'),
        ]);
        expect(replicates.map(({ outcomes }) => outcomes['cost'])).toEqual([...measured(record, id, 'cost')]);
      }
    }
  }, 60_000);

  it('cost the same where they are said to', async () => {
    const record = restoreWorld((await memory.load('world-2')) as StoredWorld);
    const wanted = meanOver(measured(record, 'enabled', 'cost'));
    expect(meanOver(measured(record, 'conversation-dictated-equal-cost', 'cost')) / wanted).toBeCloseTo(1, 1);
  });
});

it('every family is searched with the same plans, and scored on luck it was not chosen by', async () => {
  const [planned] = planWorlds(1, 'search');
  const searched = await searchWorld(planned!, {
    lucks: 2,
    runner: createInlineRunner(observeRun),
    signal: never,
    tell: () => {},
  });
  expect(searched!.families.map(({ id }) => id)).toContain('enabled');
  for (const { sustained, searched: score, plan } of searched!.families) {
    expect(plan).toBeGreaterThanOrEqual(0);
    for (const share of [sustained, score]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  }
}, 60_000);
