import type { FieldValue } from '../field.ts';

/** One lever in a plan: its timing and its values, all defaults filled in. */
export interface LeverSetting {
  readonly lever: string;
  readonly startWeek: number;
  readonly rampWeeks: number;
  readonly stopWeek: number | null;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A rule of a review: when the indicator is below or above the value, one field of one lever is changed. */
export interface ReviewRule {
  readonly indicator: string;
  readonly when: 'below' | 'above';
  readonly value: number;
  /** Lever whose settings are changed. */
  readonly lever: string;
  readonly field: string;
  readonly change: 'multiply' | 'add' | 'set';
  readonly by: number;
}

/** Looks at the platform's indicators every so many weeks and changes the levers by rule; each change costs money. */
export interface Reviews {
  readonly everyWeeks: number;
  readonly firstWeek: number;
  readonly costPerEmployee: number;
  readonly changeCostPerEmployee: number;
  /** Whether the planners look again at what departments need, and plan other uses where that has changed. */
  readonly replan: boolean;
  readonly rules: readonly ReviewRule[];
}

/** A part of the budget that is released in some week: nothing of it can be spent before. */
export interface BudgetPhase {
  /** First week in which it can be spent. */
  readonly startWeek: number;
  /** Share of the whole budget, 0..1. */
  readonly share: number;
}

/**
 * A strategy as the core sees it: levers over weeks and money. It has no name here: what an employee does depends on
 * what the levers do, never on what a plan is called.
 */
export interface Plan {
  /** The platform exists (licences and IT are paid); false is the world without it. */
  readonly platform: boolean;
  /** Money the strategy may spend in all, in cents. */
  readonly budgetCents: number;
  /**
   * When that money is released, in rising weeks; absent: all of it from the first week on. What is not spent in a phase
   * stays for the later ones; the last brings whatever the shares before it leave.
   */
  readonly budgetPhases?: readonly BudgetPhase[];
  readonly levers: readonly LeverSetting[];
  readonly reviews: Reviews | null;
}
