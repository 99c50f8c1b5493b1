import type { Claim } from '../../../src/experiments/claims/claim.ts';
import { armsOf, type Contrast } from '../../../src/experiments/claims/contrast.ts';
import { MEASURE_IDS, type MeasureId } from '../../../src/experiments/claims/measures.ts';
import type { ArmRecord, WorldRecord } from '../../../src/experiments/claims/world-record.ts';

/** Eight lucks around a mean, the same in every arm: pairs differ by exactly their means, but for a little. */
const LUCKS = [-0.3, -0.2, -0.1, 0, 0, 0.1, 0.2, 0.3];

type Means = Readonly<Partial<Record<MeasureId, number>>>;

/** An arm with these means, and 1 in every other measure. */
export function madeUpArm(means: Means, spread = 0.01): ArmRecord {
  const columns = MEASURE_IDS.map((id, place) => {
    const mean = means[id] ?? 1;
    const scale = Math.max(Math.abs(mean), 1) * spread;
    return [
      id,
      Float64Array.from(LUCKS, (luck, row) => mean + scale * luck * (1 + 0.01 * ((place + row) % 3))),
    ] as const;
  });
  return Object.fromEntries(columns) as unknown as ArmRecord;
}

export function madeUpWorld(index: number, arms: Readonly<Record<string, Means>>, spread?: number): WorldRecord {
  return {
    index,
    seed: `made-up/${index + 1}`,
    employees: 400,
    arms: Object.fromEntries(Object.entries(arms).map(([id, means]) => [id, madeUpArm(means, spread)])),
    scales: {},
    failures: [],
  };
}

/**
 * A world in which every contrast of a claim's own rule speaks for it (direction 1) or against it (−1): each arm has as
 * much of a measure as it is asked to have more of it than others.
 */
export function worldFor(claim: Claim, direction: 1 | -1, index: number): WorldRecord {
  const arms: Record<string, Record<string, number>> = {};
  for (const { id } of claim.contrasts.flatMap((contrast) => [...armsOf(contrast)])) arms[id] = { cost: 100 };
  const ids = claim.verdicts[0]!.all.flatMap(({ of }) => of);
  for (const contrast of claim.contrasts.filter(({ id }) => ids.includes(id))) lean(arms, contrast, direction);
  return madeUpWorld(index, arms, 0.001);
}

function lean(arms: Record<string, Record<string, number>>, contrast: Contrast, direction: number): void {
  if (contrast.kind === 'ratio') {
    const [one, other] = contrast.arms.map(({ id }) => arms[id]!);
    const sign = contrast.better === 'higher' ? direction : -direction;
    one![contrast.above] = sign > 0 ? 300 : 50;
    other![contrast.above] = 100;
    one![contrast.below] = other![contrast.below] = 10;
    return;
  }
  for (const { arm, weight } of contrast.terms) {
    const means = arms[arm.id]!;
    means[contrast.measure] = (means[contrast.measure] ?? 0) + 50 * direction * weight;
  }
}
