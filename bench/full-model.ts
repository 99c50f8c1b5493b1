import { peopleOf, type RunInput, synthesise } from '../sim/index.ts';
import { beginRun, finishRun, stepWeek } from '../sim/simulate.ts';
import { planOf } from '../scenarios/scenario.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../scenarios/library.ts';
import type { Order } from './in-process-of-its-own.ts';

/** The plan that keeps most of the model busy. */
const STRATEGY = 'real-bottom-up';
const WARM_UP_RUNS = 6;

export interface FullModelFigures {
  readonly employees: number;
  readonly degree: number;
  readonly weeks: number;
  /** Milliseconds until the first week: organisation and people. */
  readonly setUpMilliseconds: number;
  /** Milliseconds of the weeks, outcomes and digest, by run. */
  readonly runMilliseconds: readonly number[];
}

/** One run after another of the full model, on one core. */
export function measureFullModel(order: Order): FullModelFigures {
  const [employees, degree, weeks, runs] = [order['employees'], order['degree'], order['weeks'], order['runs']].map(
    Number,
  ) as [number, number, number, number];
  const warmUp = inputOf(1000, degree, 104);
  for (let run = 0; run < WARM_UP_RUNS; run++) runOnce(warmUp, `warm-up/${run}`);
  const start = performance.now();
  const input = inputOf(employees, degree, weeks);
  const people = peopleOf(input, 'bench');
  const setUpMilliseconds = performance.now() - start;
  const runMilliseconds = Array.from({ length: runs }, (_, run) => runOnce(input, `bench~${run}`, people));
  return { employees, degree, weeks, setUpMilliseconds, runMilliseconds };
}

/** Times 1,000 weeks are watched; what the engine compiles lies on the heap as well and needs most of them to settle. */
const HEAP_WINDOWS = 7;

/** Growth of the heap over 1,000 weeks, in kilobytes, the last time they are watched: what the weeks leave behind. */
export function measureHeapGrowth(): number {
  let growth = 0;
  for (let time = 0; time < HEAP_WINDOWS; time++) growth = heapGrowth(`heap/${time}`);
  return growth;
}

function heapGrowth(seed: string): number {
  const { gc } = globalThis as unknown as { gc: () => void };
  // What a first collection frees may hold what only a second one reaches.
  const collect = (): void => {
    for (let time = 0; time < 3; time++) gc();
  };
  const weeks = 1040;
  const input = inputOf(1000, 16, weeks);
  const world = beginRun(input, seed, {}, peopleOf(input, seed));
  for (let week = 0; week < weeks - 1000; week++) stepWeek(world);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let week = 0; week < 1000; week++) stepWeek(world);
  collect();
  return (process.memoryUsage().heapUsed - before) / 1024;
}

function inputOf(employees: number, meanDegree: number, weeks: number): RunInput {
  const { organisation, parameters } = DEFAULT_COMPARISON.scenario;
  const strategy = LIBRARY.strategies.find(({ id }) => id === STRATEGY)!;
  return {
    organisation: synthesise({ ...organisation.figures, employees, meanDegree, departments: null }, 'bench'),
    traits: organisation.traits,
    plan: planOf(strategy, employees),
    weeks,
    parameters,
    target: { interactiveShare: 0.38, week: Math.min(78, weeks) },
  };
}

function runOnce(input: RunInput, seed: string, people = peopleOf(input, seed)): number {
  const start = performance.now();
  const world = beginRun(input, seed, {}, people);
  for (let week = 0; week < input.weeks; week++) stepWeek(world);
  finishRun(world);
  return performance.now() - start;
}
