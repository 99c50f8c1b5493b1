import type { BudgetPhase } from '../../sim/plan/plan.ts';
import { fieldShapes } from './field-shape.ts';
import { list } from './list.ts';
import { BUDGET_PHASE_FIELDS } from './plan-fields.ts';
import { record } from './record.ts';
import type { Mistake, Path } from './report.ts';
import { REFUSED, required, type Shape } from './shape.ts';

const fields = fieldShapes(BUDGET_PHASE_FIELDS);

const phases = list<BudgetPhase>({
  label: 'Budget phases',
  help: 'When the budget is released, week by week in rising order; absent: all of it is there from week 0 on.',
  of: record({
    label: 'Budget phase',
    help: 'A part of the budget, and the week from which on it can be spent; what is not spent stays for later phases.',
    members: { startWeek: fields.startWeek, share: required(fields.share) },
  }),
  fewest: 1,
  most: 100,
});

/** The phases in which a budget is released. */
export const budgetPhasesShape: Shape<readonly BudgetPhase[]> = {
  ...phases,
  check(value, path, report) {
    const checked = phases.check(value, path, report);
    if (checked === REFUSED) return REFUSED;
    const mistakes = mistakesOfPhases(checked);
    for (const { at, ...mistake } of mistakes) report.add([...path, ...at], mistake);
    return mistakes.length > 0 ? REFUSED : checked;
  },
};

/** How far the shares of all phases may be from 1: a third written as .333 is one. The last phase brings the rest. */
const ROUNDING = 0.001 + 1e-9;

/** What is wrong between the phases of a budget, each of them right by itself, and where among them. */
export function mistakesOfPhases(phases: readonly BudgetPhase[]): readonly (Mistake & { readonly at: Path })[] {
  const mistakes: (Mistake & { readonly at: Path })[] = [];
  for (let phase = 1; phase < phases.length; phase++) {
    const { startWeek } = phases[phase]!;
    const before = phases[phase - 1]!.startWeek;
    if (startWeek > before) continue;
    mistakes.push({
      at: [phase, 'startWeek'],
      code: 'phases-not-rising',
      message: `startWeek is ${startWeek}, and the phase before it begins in week ${before}; allowed: a later week from phase to phase.`,
      remedy: 'Put the phases in the order of their weeks, and make one of those that begin together.',
      value: startWeek,
    });
  }
  const sum = phases.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > ROUNDING) {
    const shown = Math.round(sum * 1e4) / 1e4;
    mistakes.push({
      at: [],
      code: 'shares-not-whole',
      message: `The shares of budgetPhases add up to ${shown}; allowed: 1, give or take a thousandth.`,
      remedy: 'Change the shares so that together they are the whole budget; its amount stands under budget.',
    });
  }
  return mistakes;
}
