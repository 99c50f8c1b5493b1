import { describe, expect, it } from 'vitest';
import { StoppedError } from '../../../sim/index.ts';
import {
  checkReference,
  reference,
  referenceModelOf,
  type ReferenceEvent,
} from '../../../src/experiments/reference/reference.ts';
import { REFERENCE_DECLARATIONS } from '../../../src/experiments/reference/reference-declarations.ts';
import { referenceDocument } from '../../../src/experiments/reference/reference-document.ts';
import type { ReferenceValues } from '../../../src/experiments/reference/reference-model.ts';
import { runReference, valuesOf } from './run-reference.ts';

/** Small enough to be run twice. */
const SMALL: Readonly<Record<string, ReferenceValues>> = {
  bass: { nodes: 200, step: 0.5, replicates: 2 },
  si: { nodes: 200, step: 0.5, seeds: 0.1, replicates: 2 },
  sir: { nodes: 500, step: 1, seeds: 0.1, replicates: 2 },
  granovetter: { nodes: 50, thresholds: 'normal', replicates: 2 },
  watts: { nodes: 500, replicates: 2 },
  lattice: { nodes: 100 },
  'small-world': { nodes: 200, replicates: 2 },
  preferential: { nodes: 200, replicates: 2 },
  habit: {},
  queue: { nodes: 100, weeks: 60, staff: 5, replicates: 2 },
};

/** Those without a course: their networks are drawn, and habit is read out of a decision. */
const WITHOUT_RUN = ['small-world', 'preferential', 'habit'];

describe.each(REFERENCE_DECLARATIONS.map((declaration) => [declaration.id, declaration] as const))(
  'known model %s',
  (id, declaration) => {
    it('says what it compares, whose theory it is, and has defaults that can be run', () => {
      expect(declaration.help).toMatch(/\.$/);
      expect(declaration.source.length).toBeGreaterThan(5);
      expect(checkReference({ model: id, values: valuesOf(id) })).toEqual([]);
    });

    it('measures what theory speaks of, the same for the same seed and another for another', async () => {
      const result = await runReference(id, SMALL[id]);
      const { parameters: _, ...document } = referenceDocument(result);
      expect(document).toMatchObject({ format: 'groundswell/reference@1', model: id });
      expect(JSON.stringify(document)).not.toMatch(/NaN|Infinity/);
      for (const row of result.rows) {
        expect(Number.isFinite(row.simulated), row.quantity).toBe(true);
        expect(row.theory === null ? row.low : row.theory).toSatisfy(Number.isFinite);
      }
      expect(result.rows).toContain(result.headline);
      expect(await runReference(id, SMALL[id])).toEqual(result);
      if (result.headline.standardError === 0) return;
      expect((await runReference(id, SMALL[id], 'another')).rows).not.toEqual(result.rows);
    });

    it('begins nothing once it is told to stop', async () => {
      const stopped = new AbortController();
      stopped.abort();
      const events: ReferenceEvent[] = [];
      const run = async () => {
        for await (const event of reference({ model: id, values: valuesOf(id), seed: '1' }, stopped.signal))
          events.push(event);
      };
      await expect(run()).rejects.toThrow(StoppedError);
      expect(events.map(({ kind }) => kind)).toEqual(['progress']);
    });

    it.skipIf(WITHOUT_RUN.includes(id))('goes through the weeks of the engine, which asks whether to go on', () => {
      let asked = 0;
      const stopAfterTen = () => ++asked > 10;
      const values = valuesOf(id, SMALL[id]) as never;
      expect(() => referenceModelOf(id).measure(values, 'stop', stopAfterTen)).toThrow(StoppedError);
      expect(asked).toBe(11);
    });
  },
);

describe('values that do not go together', () => {
  it.each<[string, ReferenceValues, string]>([
    ['bass', { every: 0.001, step: 0.02 }, 'every'],
    ['bass', { every: 30 }, 'every'],
    ['bass', { until: 0.5, step: 2 }, 'every'],
    ['si', { step: 0.0001, until: 9 }, 'step'],
    ['sir', { recovery: 0 }, 'recovery'],
    ['sir', { recovery: 1, step: 1 }, 'recovery'],
    ['granovetter', { thresholds: 'normal', sd: 0 }, 'sd'],
    ['granovetter', { nodes: 10_001 }, 'nodes'],
    ['watts', { compare: 'window', threshold: 0.3 }, 'threshold'],
    ['watts', { compare: 'window', threshold: 0 }, 'threshold'],
    ['lattice', { neighbours: 5 }, 'neighbours'],
    ['lattice', { neighbours: 98, nodes: 100 }, 'nodes'],
    ['lattice', { neighbourhood: 'ring', nodes: 100_000 }, 'nodes'],
    ['small-world', { neighbours: 7 }, 'neighbours'],
    ['small-world', { neighbours: 100, nodes: 100 }, 'nodes'],
    ['sir', { recovery: 0.0001, step: 0.01 }, 'step'],
    ['preferential', { ties: 30, nodes: 100 }, 'ties'],
    ['habit', { repetitions: 33_000, usesPerWeek: 1 }, 'repetitions'],
    ['queue', { staff: 20 }, 'staff'],
    ['queue', { staff: 0 }, 'willingness'],
    ['queue', { weeks: 40 }, 'weeks'],
  ])('%s %j are refused at %s', async (model, changes, path) => {
    const values = valuesOf(model, changes);
    const issues = checkReference({ model, values });
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const { message, remedy } of issues) {
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
    await expect(reference({ model, values, seed: '1' }, new AbortController().signal).next()).rejects.toThrow(
      RangeError,
    );
  });

  it('an unknown model is no model', () => expect(() => referenceModelOf('wats')).toThrow(RangeError));
});
