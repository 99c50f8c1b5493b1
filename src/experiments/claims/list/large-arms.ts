import type { Arm } from '../arm.ts';
import { CONVERSATIONS } from './c09-facilitate-not-define.ts';
import { LEADERS } from './c10-leaders-as-role-models.ts';
import { ENABLED, HANDS_OFF_VARIANTS, MANDATES, NO_PLATFORM } from './main-arms.ts';

/** Size at which a subsample is run again, to show whether scale decides. */
export const LARGE_EMPLOYEES = 5000;

/** Arms that are run again at that size; claims are compared by those of their contrasts that need no others. */
export const LARGE_ARMS: readonly Arm[] = [
  NO_PLATFORM,
  ENABLED,
  ...HANDS_OFF_VARIANTS,
  ...MANDATES,
  ...CONVERSATIONS,
  ...LEADERS,
];
