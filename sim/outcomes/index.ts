import type { OutcomeDefinition } from './define-outcome.ts';
import { cost, costPerSustainedUser, hours, netValue, success, valueHours, worthwhile } from './money.ts';
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
  interactionsPerEmployeeMonth,
  medianWeeksToAnswer,
  topOnePercentShare,
  usesByUsers,
  usesPlanned,
} from './talk.ts';

/** Every outcome, in the order of tables and columns. Adding one is a declaration and a place in this list. */
export const OUTCOMES: readonly OutcomeDefinition[] = [
  sustained,
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
  topOnePercentShare,
  crossDepartmentShare,
  interactionsPerEmployeeMonth,
  cost,
  hours,
  valueHours,
  netValue,
  costPerSustainedUser,
  success,
  worthwhile,
];

/** Id of an outcome in OUTCOMES. */
export type OutcomeId = string;
