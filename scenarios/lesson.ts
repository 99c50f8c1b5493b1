import type { LeverSetting } from '../sim/plan/plan.ts';
import type { ScenarioOrganisation, Strategy } from './scenario.ts';

/** A lesson: an organisation, the plans shown in it, and the steps a class goes through. */
export interface Lesson {
  /** Short name without blanks; unfinished lessons are kept under it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly organisation: ScenarioOrganisation;
  readonly weeks: number;
  readonly currency: string;
  /** Every number of the lesson comes from the worlds of this seed. */
  readonly seed: string;
  /** Worlds each plan is run in. */
  readonly worlds: number;
  readonly strategies: readonly Strategy[];
  /** Who may be blamed where a plan disappoints, each with what would have to be different. */
  readonly suspects: readonly Suspect[];
  /** What the class may add to a plan, or take away from it. */
  readonly ingredients: readonly Ingredient[];
  /** Questions asked before and after. */
  readonly checks: readonly CheckQuestion[];
  readonly steps: readonly LessonStep[];
}

/** Somebody or something that may be blamed; the counterfactual is run. */
export interface Suspect {
  readonly id: string;
  readonly name: string;
  /** What would be different without the fault: keener users, or levers added to the plan. */
  readonly keenerUsers: number;
  readonly levers: readonly LeverSetting[];
}

/** An ingredient of a plan in one or more amounts; leaving it out is always possible. */
export interface Ingredient {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly amounts: readonly IngredientAmount[];
}

export interface IngredientAmount {
  readonly name: string;
  readonly levers: readonly LeverSetting[];
}

/** A question with several answers, one of them right whatever the simulation shows. */
export interface CheckQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly right: boolean }[];
  /** Shown with the right answer, after the second time. */
  readonly because: string;
}

export const STEP_KINDS = [
  'hook',
  'check',
  'bets',
  'reveal',
  'reasons',
  'rescue',
  'without',
  'organisation',
  'sandbox',
  'debrief',
] as const;

export type StepKind = (typeof STEP_KINDS)[number];

export type LessonVersion = 'short' | 'long';

/** One step; what a kind does not use is empty. */
export interface LessonStep {
  readonly kind: StepKind;
  readonly title: string;
  /** Paragraphs, as plain text: markup stays what it is. */
  readonly text: readonly string[];
  /** Versions of the lesson it belongs to. */
  readonly versions: readonly LessonVersion[];
  /** Minutes to plan for it, in the version at hand. */
  readonly minutes: number;
  /** The plan bet on, looked into, rescued or taken apart; null where the kind needs none. */
  readonly strategy: string | null;
  /** Plans shown beside the guess. */
  readonly show: readonly string[];
  /** Money per employee the rescue may cost, hours at their price included; null without a limit. */
  readonly budgetPerEmployee: number | null;
  /** Traits of the organisation that may be changed. */
  readonly traits: readonly string[];
  /** Questions to talk about. */
  readonly questions: readonly string[];
  /** Whether a check is the second one. */
  readonly again: boolean;
}
