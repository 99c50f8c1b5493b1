import { replicateSeed } from '../../../../sim/random/seed.ts';
import type { Runner } from '../../../runners/runner.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm, Calibration } from '../arm.ts';
import { type ArmRecord, meanOver, type WorldRecord } from '../world-record.ts';
import { runArms } from './run-arms.ts';
import { groupOf, type PlannedWorld, scenarioOf, writeArm } from './write-arm.ts';

/** Lucks in which a scale is tried before the arm itself is run. */
export const PILOT_LUCKS = 2;
const LARGEST_SCALE = 1000;
const SMALLEST_SCALE = 0.01;

/** How a world is run. */
export interface WorldRun {
  readonly arms: readonly Arm[];
  readonly lucks: number;
  readonly runner: Runner;
  readonly signal: AbortSignal;
  /** Called with the number of runs finished, as they finish. */
  readonly tell: (runs: number) => void;
}

/** Seed of one luck of a world; as replicates of `compare --seed WORLD~luck` they are the same runs. */
export function luckSeeds(worldSeed: string, lucks: number, kind = 'luck'): string[] {
  return Array.from({ length: lucks }, (_, luck) => replicateSeed(`${worldSeed}~${kind}`, luck));
}

/** Runs of the world that `runWorld` will report, all arms and pilots together. */
export function runsOfWorld(arms: readonly Arm[], lucks: number): number {
  return arms.length * lucks + arms.filter(isFound).length * Math.min(PILOT_LUCKS, lucks);
}

/**
 * Runs every arm in one world: first those that are as they are, then those whose scale depends on them.
 *
 * @returns  null when it was stopped
 */
export async function runWorld(planned: PlannedWorld, run: WorldRun): Promise<WorldRecord | null> {
  const { world } = planned;
  const lucks = luckSeeds(world.seed, run.lucks);
  const plain = run.arms.filter(({ calibration }) => calibration === undefined);
  const first = await runGroups(plain, () => 1, planned, lucks, run);
  if (first === null) return null;

  const found = run.arms.filter(isFound);
  const pilotLucks = lucks.slice(0, PILOT_LUCKS);
  const guesses = new Map(found.map((arm) => [arm.id, firstGuess(arm, planned, first.arms)]));
  const pilot = await runGroups(found, (arm) => guesses.get(arm.id)!, planned, pilotLucks, run);
  if (pilot === null) return null;
  const scales = new Map(
    found.map((arm) => [arm.id, secondGuess(arm, guesses.get(arm.id)!, planned, first.arms, pilot.arms[arm.id]!)]),
  );
  const scaled = run.arms.filter(({ calibration }) => calibration !== undefined);
  const second = await runGroups(scaled, (arm) => scales.get(scaleSource(arm).id)!, planned, lucks, run);
  if (second === null) return null;
  return {
    index: world.index,
    seed: world.seed,
    employees: world.figures.employees,
    arms: { ...first.arms, ...second.arms },
    scales: Object.fromEntries(scales),
    failures: [...first.failures, ...second.failures],
  };
}

type CalibratedArm = Arm & { readonly calibration: Calibration };

function isFound(arm: Arm): arm is CalibratedArm {
  return arm.calibration !== undefined && 'measure' in arm.calibration;
}

function scaleSource(arm: Arm): Arm {
  return arm.calibration !== undefined && 'scaleOf' in arm.calibration ? arm.calibration.scaleOf : arm;
}

type Records = Readonly<Record<string, ArmRecord>>;

async function runGroups<Some extends Arm>(
  arms: readonly Some[],
  scaleOf: (arm: Some) => number,
  planned: PlannedWorld,
  lucks: readonly string[],
  { runner, signal, tell }: WorldRun,
): Promise<{ arms: Records; failures: string[] } | null> {
  const groups = new Map<string, Some[]>();
  for (const arm of arms) groups.set(groupOf(arm), [...(groups.get(groupOf(arm)) ?? []), arm]);
  const records: Record<string, ArmRecord> = {};
  const failures: string[] = [];
  for (const group of groups.values()) {
    const strategies = group.map((arm) => writeArm(arm, planned, scaleOf(arm)));
    const runs = await runArms(scenarioOf(group, strategies, planned), lucks, runner, signal, tell);
    if (runs === null) return null;
    Object.assign(records, runs.arms);
    failures.push(...runs.failures);
  }
  return { arms: records, failures };
}

/** Where a straight line through scales 0 and 1 meets what is wanted. */
function firstGuess(arm: CalibratedArm, planned: PlannedWorld, arms: Records): number {
  const { zero, one, wanted } = anchors(arm, planned, arms, Infinity);
  return within(interpolate(0, zero, 1, one, wanted));
}

/** The same through the first guess and an anchor, in the lucks of the pilot. */
function secondGuess(
  arm: CalibratedArm,
  guess: number,
  planned: PlannedWorld,
  arms: Records,
  pilot: ArmRecord,
): number {
  const values = pilot[arm.calibration.measure];
  const { zero, one, wanted } = anchors(arm, planned, arms, values.length);
  // Close to scale 1 the line would hang on luck alone; scale 0 is farther away.
  const [scale, value] = guess > 0.5 && guess < 1.5 ? [0, zero] : [1, one];
  return within(interpolate(scale, value, guess, meanOver(values), wanted));
}

/** The measure at scales 0 and 1 and what it should become, over the first so many lucks. */
function anchors(
  { calibration: { measure, like, zero, one } }: CalibratedArm,
  { world, plans: { draws } }: PlannedWorld,
  arms: Records,
  lucks: number,
): { zero: number; one: number; wanted: number } {
  const at = (arm: Arm): number => meanOver(arms[arm.id]![measure].subarray(0, lucks));
  const whole = at(one);
  return {
    zero: zero === 'a budget less' ? whole - draws.budget * world.figures.employees : at(zero),
    one: whole,
    wanted: like === 'a tenth of the budget' ? (draws.budget * world.figures.employees) / 10 : at(like),
  };
}

function interpolate(x0: number, y0: number, x1: number, y1: number, wanted: number): number {
  return y1 === y0 ? x1 : x0 + ((wanted - y0) * (x1 - x0)) / (y1 - y0);
}

function within(scale: number): number {
  if (Number.isNaN(scale)) return 1;
  return round4(Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale)));
}
