import { replicateSeed } from '../../../../sim/random/seed.ts';
import type { Runner } from '../../../runners/runner.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm, Calibration } from '../arm.ts';
import { type ArmRecord, meanOver, type WorldRecord } from '../world-record.ts';
import { runArms } from './run-arms.ts';
import { nextScale, type ScaleSearch } from './scale-search.ts';
import { groupOf, type PlannedWorld, scenarioOf, writeArm } from './write-arm.ts';

/** Lucks in which a scale is tried before the arm itself is run. */
export const PILOT_LUCKS = 2;
const PILOT_ROUNDS = 2;
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
  const pilots = arms.filter(isFound).length * PILOT_ROUNDS * Math.min(PILOT_LUCKS, lucks);
  return arms.length * lucks + pilots;
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

  const scales = await findScales(run.arms.filter(isFound), planned, first.arms, run);
  if (scales === null) return null;
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

/**
 * The scale of each arm at which its measure is what it should be: a first guess, and so many better ones, each tried in
 * the lucks of the pilot.
 *
 * @returns  by arm id; null when it was stopped
 */
async function findScales(
  arms: readonly CalibratedArm[],
  planned: PlannedWorld,
  known: Records,
  run: WorldRun,
): Promise<Map<string, number> | null> {
  const lucks = luckSeeds(planned.world.seed, Math.min(PILOT_LUCKS, run.lucks));
  const searches = new Map(arms.map((arm) => [arm.id, beginSearch(arm, planned, known, lucks.length)]));
  const scaleOf = (arm: Arm): number => within(nextScale(searches.get(arm.id)!));
  for (let round = 0; round < PILOT_ROUNDS; round++) {
    const pilot = await runGroups(arms, scaleOf, planned, lucks, run);
    if (pilot === null) return null;
    for (const arm of arms) {
      const value = meanOver(pilot.arms[arm.id]![arm.calibration.measure]);
      searches.get(arm.id)!.tried.push({ scale: scaleOf(arm), value });
    }
  }
  return new Map(arms.map((arm) => [arm.id, scaleOf(arm)]));
}

/** What is known of an arm's measure by scale, in the lucks of the pilot. */
function beginSearch(
  { calibration: { measure, like, zero, one } }: CalibratedArm,
  { world, plans: { draws } }: PlannedWorld,
  arms: Records,
  lucks: number,
): ScaleSearch {
  const at = (arm: Arm): number => meanOver(arms[arm.id]![measure].subarray(0, lucks));
  const money = draws.budget * world.figures.employees;
  return {
    wanted: like === 'a tenth of the budget' ? money / 10 : at(like),
    supposed: { scale: 0, value: zero === 'a budget less' ? at(one) - money : at(zero) },
    tried: [{ scale: 1, value: at(one) }],
  };
}

function within(scale: number): number {
  if (Number.isNaN(scale)) return 1;
  return round4(Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale)));
}
