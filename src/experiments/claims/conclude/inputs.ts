import { WORLD_DIMENSIONS } from '../../worlds/dimensions.ts';
import { drawFrom } from '../../worlds/draw-from.ts';
import { PLAN_PATHS, planDimension } from '../plans/draw-plans.ts';
import type { PlannedWorld } from '../run/write-arm.ts';

/** What worlds and their plans were drawn with, as columns: numbers in their own units, choices as their place. */
export interface Inputs {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

export function inputsOf(planned: readonly PlannedWorld[]): Inputs {
  const worldColumns = WORLD_DIMENSIONS.map(({ distribution, field }, place) =>
    Float64Array.from(planned, ({ world }) => asNumber(distribution, field, world.point[place]!)),
  );
  const planColumns = PLAN_PATHS.map((_, place) => {
    const { distribution, field } = planDimension(place);
    return Float64Array.from(planned, ({ plans }) => asNumber(distribution, field, plans.point[place]!));
  });
  return {
    names: [...WORLD_DIMENSIONS.map(({ path }) => path), ...PLAN_PATHS],
    columns: [...worldColumns, ...planColumns],
  };
}

type Drawn = Parameters<typeof drawFrom>;

function asNumber(distribution: Drawn[0], field: Drawn[1], quantile: number): number {
  if (distribution.kind === 'choice') return Math.floor(quantile * distribution.options.length);
  return drawFrom(distribution, field, quantile) as number;
}
