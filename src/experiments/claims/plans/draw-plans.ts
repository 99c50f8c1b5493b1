import type { Field } from '../../../../sim/field.ts';
import type { Distribution } from '../../../../sim/parameters/define-parameter.ts';
import { drawFrom } from '../../worlds/draw-from.ts';
import { latinHypercube } from '../../worlds/latin-hypercube.ts';
import { PLAN_RANGES, type PlanDraws } from './plan-ranges.ts';

const NAMES = Object.keys(PLAN_RANGES) as (keyof PlanDraws)[];

/** Paths of the dimensions in which plans differ, in the order of `DrawnPlans.point`. */
export const PLAN_PATHS: readonly string[] = NAMES.map((name) => `plan.${name}`);

/** The plans of one world: their settings, and the quantiles they were drawn at. */
export interface DrawnPlans {
  readonly draws: PlanDraws;
  readonly point: Float64Array;
}

/** Plans for so many worlds, drawn like the worlds themselves: a Latin hypercube over PLAN_RANGES. */
export function drawPlans(count: number, seed: string): DrawnPlans[] {
  return latinHypercube(count, PLAN_PATHS, seed).map(plansAt);
}

export function plansAt(point: Float64Array): DrawnPlans {
  const draws = Object.fromEntries(NAMES.map((name, place) => [name, drawFrom(PLAN_RANGES[name], ANY, point[place]!)]));
  return { draws: draws as unknown as PlanDraws, point };
}

/** Ranges of plans say all there is to know: nothing is taken from a field. */
const ANY: Field = { kind: 'switch', label: '', help: '', default: false };

/** What the plans' dimension at a place is drawn from. */
export function planDimension(place: number): { readonly distribution: Distribution; readonly field: Field } {
  return { distribution: PLAN_RANGES[NAMES[place]!], field: ANY };
}
