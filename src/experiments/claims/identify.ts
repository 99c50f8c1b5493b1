import { Digest } from '../../../sim/digest.ts';
import { MODEL_VERSION } from '../../../sim/model-version.ts';
import { armsOfClaims, CLAIMS } from './list/claims.ts';
import { LARGE_ARMS } from './list/large-arms.ts';
import { FAMILIES } from './optimise/search-world.ts';
import { MEASURE_IDS } from './measures.ts';
import { type PlannedWorld, writeArm } from './run/write-arm.ts';

/**
 * What stands for everything the runs depend on: worlds, plans, arms and the version of the model. Runs kept under
 * another identity are of no use.
 */
export function identityOf(planned: readonly PlannedWorld[], lucks: number, only?: readonly string[]): string {
  const digest = new Digest();
  digest.addText(JSON.stringify([MODEL_VERSION, lucks, planned.length, only ?? null, MEASURE_IDS]));
  // Every world is drawn from the same dimensions, every plan written by the same code: the first speaks for all.
  const [first] = planned;
  if (first !== undefined) {
    const arms = [...armsOfClaims(CLAIMS), ...LARGE_ARMS, ...FAMILIES];
    digest.addText(JSON.stringify([first.world, first.plans]));
    digest.addText(JSON.stringify(arms.map((arm) => [writeArm(arm, first), arm.people, arm.weeks])));
  }
  return digest.finish();
}
