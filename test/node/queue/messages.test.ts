import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, synthesise } from '../../../sim/index.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../../scenarios/library.ts';
import { packFrame } from '../../../src/node/queue/frame.ts';
import { MalformedMessage } from '../../../src/node/queue/message-shapes.ts';
import { readResults, resultsOf, writeRefusal, writeResults } from '../../../src/node/queue/result-message.ts';
import { readTask, writeTask } from '../../../src/node/queue/task-message.ts';
import { readWork, VersionMismatch, writeWork } from '../../../src/node/queue/work-message.ts';
import { execute } from '../../../src/runners/execute.ts';
import { jobsOf, smallScenario, taskOf } from '../../runners/runner-contract.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('work', () => {
  const changes = [{ path: 'organisation.riskAversion', value: 0.25 }];
  const work = writeWork('0a1b', 'name', [...jobsOf(2), { ...jobsOf(3)[2]!, changes }]);

  it('comes through as it was', () => {
    expect(readWork(throughJson(work))).toEqual(work);
  });

  it.each([
    ['another model', { ...work, modelVersion: MODEL_VERSION + 1 }, /model version/],
    ['another format', { ...work, format: 'groundswell/work@99', jobs: 'whatever' }, /work@99/],
  ])('of %s is refused with a sentence that says so', (_, message, words) => {
    expect(() => readWork(throughJson(message))).toThrow(VersionMismatch);
    expect(() => readWork(throughJson(message))).toThrow(words);
  });

  it.each([
    ['nothing', null],
    ['no map', 'work'],
    ['no jobs', { ...work, jobs: [] }],
    ['a key that nobody knows', { ...work, extra: 1 }],
    ['a job without a seed', { ...work, jobs: [{ index: 0, replicate: 0, strategies: ['a'] }] }],
    ['an index that is no whole number', { ...work, jobs: [{ ...jobsOf(1)[0], index: 0.5 }] }],
    ['a change to a list', { ...work, jobs: [{ ...jobsOf(1)[0], changes: [{ path: 'a', value: [] }] }] }],
  ])('with %s is malformed', (_, message) => {
    expect(() => readWork(throughJson(message))).toThrow(MalformedMessage);
  });

  it('is read or refused, whatever comes', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (message) => {
        expect(() => readWork(message)).toThrow(/malformed|allowed|reads|model version/);
      }),
    ));
});

describe('results', () => {
  const task = taskOf(smallScenario(), { series: ['posts'] });
  const jobs = jobsOf(3, ['hands-off', 'nowhere']);
  const { results } = execute({ taskId: task.id, task, jobs }, { aborted: false });

  it('come through to the bit, failed runs included', () => {
    const read = readResults(writeResults('0a-1', 12.5, results));
    expect(read.kind === 'done' && resultsOf(jobs, read.results)).toEqual(results);
    expect(read).toMatchObject({ kind: 'done', work: '0a-1', milliseconds: 12.5 });
  });

  it('in another order are put into that of the jobs; those of other jobs are malformed', () => {
    const read = readResults(writeResults('0a-1', 1, [...results].reverse()));
    if (read.kind !== 'done') throw new Error('no results');
    expect(resultsOf(jobs, read.results)).toEqual(results);
    expect(() => resultsOf(jobsOf(4, ['hands-off', 'nowhere']), read.results)).toThrow(MalformedMessage);
    expect(() => resultsOf(jobsOf(3, ['hands-off']), read.results)).toThrow(MalformedMessage);
  });

  it('are refused whole when a byte is missing, added, or anything else', () => {
    const bytes = writeResults('0a-1', 1, results);
    expect(() => readResults(bytes.subarray(0, bytes.length - 8))).toThrow(MalformedMessage);
    expect(() => readResults(Buffer.concat([bytes, Buffer.alloc(8)]))).toThrow(MalformedMessage);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(() => readResults(any)).toThrow(MalformedMessage);
      }),
    );
  });

  it('may be a refusal, also from a version that says everything else in another way', () => {
    expect(readResults(writeRefusal('host:1', 'Another version.'))).toEqual({
      kind: 'refusal',
      worker: 'host:1',
      reason: 'Another version.',
    });
    const newer = { format: 'groundswell/work-result@9', modelVersion: 77, kind: 'refusal', worker: 'h', reason: 'r' };
    expect(readResults(packFrame(newer, []))).toMatchObject({ kind: 'refusal', reason: 'r' });
  });
});

describe('a task', () => {
  it.each(LIBRARY.comparisons.map(({ id, scenario }) => [id, scenario] as const))(
    'with %s comes through as it was',
    (_, scenario) => {
      const task = taskOf(scenario, { series: ['posts', 'spentCents'], runLimitMilliseconds: 1234 });
      expect(readTask(writeTask(task).bytes, task.id)).toEqual(task);
    },
  );

  const { organisation: described } = DEFAULT_COMPARISON.scenario;
  const organisation = synthesise({ ...described.figures, employees: 200 }, 'queue');
  const task = taskOf(DEFAULT_COMPARISON.scenario, { organisation });

  it('brings its organisation along to the bit', () => {
    expect(readTask(writeTask(task).bytes, task.id)).toEqual(task);
  });

  it('has the same name for the same content only', () => {
    expect(writeTask(task).name).toBe(writeTask({ ...task, id: 'another' }).name);
    expect(writeTask(task).name).not.toBe(writeTask({ ...task, organisation: null }).name);
  });

  it.each([
    ['leads outside', { tieTo: organisation.tieTo.map(() => 200) }],
    ['lacks ties', { tieTo: organisation.tieTo.subarray(1) }],
    ['has a department too many', { department: organisation.department.map(() => 60_000) }],
    ['does not ascend', { tieStart: organisation.tieStart.toReversed() }],
  ])('whose organisation %s is malformed', (_, wrong) => {
    const { bytes } = writeTask({ ...task, organisation: { ...organisation, ...wrong } });
    expect(() => readTask(bytes, 'x')).toThrow(MalformedMessage);
  });

  it('whose scenario is wrong, or newer, is malformed and says where', () => {
    const packed = (scenario: unknown): Buffer =>
      deflateRawSync(
        packFrame(
          { format: 'groundswell/work-task@1', scenario, series: [], runLimitMilliseconds: 1, organisation: null },
          [],
        ),
      );
    const sound = { format: 'groundswell/scenario@1', organisation: 'manufacturer', strategies: ['hands-off'] };
    expect(readTask(packed(sound), 'x').scenario.strategies).toHaveLength(1);
    expect(() => readTask(packed({ ...sound, weeks: -1 }), 'x')).toThrow(/weeks/);
    expect(() => readTask(packed({ ...sound, format: 'groundswell/scenario@9' }), 'x')).toThrow(/version 9/);
  });
});
