import { WORLD_DIMENSIONS } from '../../worlds/dimensions.ts';
import { drawFrom } from '../../worlds/draw-from.ts';
import { PLAN_PATHS, planDimension } from '../plans/draw-plans.ts';
import type { PlannedWorld } from '../run/write-arm.ts';

/**
 * What worlds and their plans were drawn with, as columns: numbers in their own units, also where only some may be
 * chosen; other choices as their place.
 */
export interface Inputs {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  /** What the places of a choice stand for; null for numbers. */
  readonly options: readonly (readonly string[] | null)[];
}

export function inputsOf(planned: readonly PlannedWorld[]): Inputs {
  const drawn = [...WORLD_DIMENSIONS, ...PLAN_PATHS.map((_, place) => planDimension(place))];
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
    options: drawn.map(({ distribution }) => optionsOf(distribution)),
  };
}

type Drawn = Parameters<typeof drawFrom>;

function optionsOf(distribution: Drawn[0]): readonly string[] | null {
  if (distribution.kind !== 'choice' || distribution.options.every((option) => typeof option === 'number')) return null;
  return distribution.options.map(String);
}

function asNumber(distribution: Drawn[0], field: Drawn[1], quantile: number): number {
  if (distribution.kind === 'choice' && optionsOf(distribution) !== null)
    return Math.floor(quantile * distribution.options.length);
  return drawFrom(distribution, field, quantile) as number;
}
