import { type Arm, armsNeededBy } from '../arm.ts';
import { armsOfClaim, type Claim } from '../claim.ts';
import { handsOffUnderperforms } from './c01-hands-off-underperforms.ts';
import { handsOffOnlyLooksCheap } from './c02-hands-off-only-looks-cheap.ts';
import { usersDidNotTry } from './c03-users-did-not-try.ts';
import { handsOffIsSafest } from './c04-hands-off-is-safest.ts';
import { needsBudget } from './c05-needs-budget.ts';
import { plansNeedAdjusting } from './c06-plans-need-adjusting.ts';
import { implementingUsersUses } from './c07-implementing-users-uses.ts';
import { usersNeedHelp } from './c08-users-need-help.ts';
import { facilitateNotDefine } from './c09-facilitate-not-define.ts';
import { leadersAsRoleModels } from './c10-leaders-as-role-models.ts';
import { incentivesMustBeRight } from './c11-incentives.ts';
import { valueNotActivity } from './c12-value-not-activity.ts';
import { ingredientsNeedOneAnother } from './c13-ingredients-need-one-another.ts';
import { mandateNoSubstitute } from './c14-mandate-no-substitute.ts';

/** Every claim that is tested. Adding one is a file and a line here. */
export const CLAIMS: readonly Claim[] = [
  handsOffUnderperforms,
  handsOffOnlyLooksCheap,
  usersDidNotTry,
  handsOffIsSafest,
  needsBudget,
  plansNeedAdjusting,
  implementingUsersUses,
  usersNeedHelp,
  facilitateNotDefine,
  leadersAsRoleModels,
  incentivesMustBeRight,
  valueNotActivity,
  ingredientsNeedOneAnother,
  mandateNoSubstitute,
];

/** Every arm the claims need, each once, those that calibrated arms look at included. */
export function armsOfClaims(claims: readonly Claim[]): readonly Arm[] {
  const arms = claims.flatMap((claim) => armsOfClaim(claim)).flatMap((arm) => [arm, ...armsNeededBy(arm)]);
  return [...new Map(arms.map((arm) => [arm.id, arm])).values()];
}
