import type { MeasureId } from './measures.ts';
import type { PlanContext } from './plans/plan-context.ts';
import type { PlanParts } from './plans/strategy-of.ts';

/** People other than they are: so many standard deviations keener, newcomers included. */
export interface PeopleShift {
  readonly innovativeness: number;
  readonly propensity: number;
  readonly slack: number;
}

/** What is run for a claim: a plan (levers only, written from the world's size, prices and draws), and on whom. */
export interface Arm {
  /** Unique among all arms; arms of the same id are the same and run once. */
  readonly id: string;
  readonly name: string;
  /** @param scale  where `calibration` is given: what is turned until the arm costs what it should, 1 as drawn */
  plan(context: PlanContext, scale: number): PlanParts | null;
  /** Absent: people as they are. */
  readonly people?: PeopleShift;
  /** Weeks simulated; absent: 104. */
  readonly weeks?: number;
  readonly calibration?: Calibration | SameScale;
}

/** The scale of an arm is found in each world so that a measure of it becomes that of another arm, or an amount. */
export interface Calibration {
  readonly measure: MeasureId;
  readonly like: Arm | 'a tenth of the budget';
  /**
   * Arms that stand for scale 0 and 1; only where the search begins depends on them. Scale 0 may also be the cost of
   * `one` less the budget that was drawn.
   */
  readonly zero: Arm | 'a budget less';
  readonly one: Arm;
}

/** The scale is that of another arm whose scale is found. */
export interface SameScale {
  readonly scaleOf: Arm;
}

export const ARM_WEEKS = 104;

/** The arms that must be run for this one, besides itself. */
export function armsNeededBy({ calibration }: Arm): readonly Arm[] {
  if (calibration === undefined) return [];
  if ('scaleOf' in calibration) return [calibration.scaleOf, ...armsNeededBy(calibration.scaleOf)];
  const { like, zero, one } = calibration;
  return [like, zero, one].filter((arm) => typeof arm !== 'string');
}
