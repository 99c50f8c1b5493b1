import type { OutcomeDefinition } from './define-outcome.ts';
import { blame, commission, credit, omission, shortfall } from './blame.ts';
import {
  cost,
  costPerSustainedUser,
  hours,
  netValue,
  success,
  successAt27,
  successAt45,
  valueHours,
  worthwhile,
} from './money.ts';
import { sustainedBeyondChance } from './beyond-chance.ts';
import { sustainedAfterStop, weekOfCriticalMass } from './lasting.ts';
import {
  contributors,
  interactive26,
  lapsed,
  monthlyActive,
  reached,
  readers26,
  readOnly26,
  rejected,
  sustained,
  tried,
  weeklyActive,
} from './shares.ts';
import {
  answeredShare,
  crossDepartmentShare,
  inequality,
  inequalityOverall,
  interactionsPerEmployeeMonth,
  medianWeeksToAnswer,
  nextNinePercentShare,
  restShare,
  topOnePercentShare,
  usesByUsers,
  usesPlanned,
} from './talk.ts';

/** Adding an outcome is a declaration and a place in this list. */
const DECLARED = [
  sustained,
  sustainedBeyondChance,
  weeklyActive,
  monthlyActive,
  interactive26,
  contributors,
  readers26,
  readOnly26,
  reached,
  tried,
  lapsed,
  rejected,
  answeredShare,
  medianWeeksToAnswer,
  usesPlanned,
  usesByUsers,
  inequality,
  inequalityOverall,
  topOnePercentShare,
  nextNinePercentShare,
  restShare,
  crossDepartmentShare,
  interactionsPerEmployeeMonth,
  cost,
  hours,
  valueHours,
  netValue,
  costPerSustainedUser,
  success,
  successAt27,
  successAt45,
  worthwhile,
  sustainedAfterStop,
  weekOfCriticalMass,
  shortfall,
  blame,
  commission,
  omission,
  credit,
] as const satisfies readonly OutcomeDefinition[];

/** Id of an outcome in OUTCOMES. */
export type OutcomeId = (typeof DECLARED)[number]['id'];

/** A declared outcome. */
export type Outcome = OutcomeDefinition<OutcomeId>;

/** Every outcome, in the order of tables and columns. */
export const OUTCOMES: readonly Outcome[] = DECLARED;
