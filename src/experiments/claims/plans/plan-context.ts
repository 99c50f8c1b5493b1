import type { Parameters } from '../../../../sim/parameters/index.ts';
import type { PlanDraws } from './plan-ranges.ts';

/** What a plan is written from: the size and prices of the world, and the draws of its plans. */
export interface PlanContext {
  readonly employees: number;
  readonly parameters: Parameters;
  /** Weeks that the money is for. */
  readonly weeks: number;
  readonly draws: PlanDraws;
  /** Seed of the world, for what a plan leaves to chance. */
  readonly seed: string;
}
