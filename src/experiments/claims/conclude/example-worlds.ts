import type { Arm } from '../arm.ts';
import type { Claim } from '../claim.ts';
import type { ExampleWorld, FailureRegion } from '../claims-result.ts';
import { armsOf } from '../contrast.ts';
import { groupOf, type PlannedWorld, scenarioOf, writeArm } from '../run/write-arm.ts';
import type { Verdict } from '../verdict/judge-worlds.ts';
import type { WorldRecord } from '../world-record.ts';

/**
 * The world in which the claim fails most clearly, of those in the failure region where it fails in any of them, and the
 * one in which it holds most clearly; those there are.
 */
export function exampleWorlds(
  claim: Claim,
  verdicts: readonly Verdict[],
  margins: Float64Array,
  planned: readonly PlannedWorld[],
  worlds: readonly WorldRecord[],
  region: Pick<FailureRegion, 'inside'> | null = null,
): ExampleWorld[] {
  return (['fails', 'holds'] as const).flatMap((verdict) => {
    const everywhere = verdicts.flatMap((given, place) => (given === verdict ? [place] : []));
    if (everywhere.length === 0) return [];
    const inside = verdict === 'fails' ? everywhere.filter((place) => region?.inside[place]) : [];
    const places = inside.length > 0 ? inside : everywhere;
    const clearest = places.reduce((best, place) =>
      (verdict === 'holds' ? margins[place]! > margins[best]! : margins[place]! < margins[best]!) ? place : best,
    );
    const inRegion = region === null ? null : region.inside[clearest]!;
    return [{ ...exampleOf(claim, verdict, planned[clearest]!, worlds[clearest]!), inRegion }];
  });
}

function exampleOf(
  claim: Claim,
  verdict: 'holds' | 'fails',
  planned: PlannedWorld,
  record: WorldRecord,
): Omit<ExampleWorld, 'inRegion'> {
  const groups = new Map<string, Arm[]>();
  for (const arm of armsOfRule(claim)) groups.set(groupOf(arm), [...(groups.get(groupOf(arm)) ?? []), arm]);
  const seed = `${planned.world.seed}~luck`;
  const scenarios = [...groups.values()].map((arms, place) => {
    const strategies = arms.map((arm) => writeArm(arm, planned, scaleOf(arm, record)));
    const scenario = {
      ...scenarioOf(arms, strategies, planned),
      name: `${claim.id} ${verdict} here`,
      description: `${claim.title}: a sampled world in which this ${verdict}. Every setting is drawn, none is tuned. The lucks of the verdict: --seed ${seed} --replicates ${record.arms[arms[0]!.id]!.cost.length}`,
    };
    return { file: `${claim.id.toLowerCase()}-${verdict}${place === 0 ? '' : `-${place + 1}`}.yaml`, scenario };
  });
  return { verdict, world: planned.world.seed, seed, scenarios };
}

/** Arms of the claim's own rule. */
function armsOfRule({ verdicts, contrasts }: Claim): readonly Arm[] {
  const ids = verdicts[0]!.all.flatMap(({ of }) => of);
  const arms = contrasts.filter(({ id }) => ids.includes(id)).flatMap((contrast) => [...armsOf(contrast)]);
  return [...new Map(arms.map((arm) => [arm.id, arm])).values()];
}

function scaleOf({ id, calibration }: Arm, { scales }: WorldRecord): number {
  const source = calibration !== undefined && 'scaleOf' in calibration ? calibration.scaleOf.id : id;
  return scales[source] ?? 1;
}
