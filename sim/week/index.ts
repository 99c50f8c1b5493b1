import { adaptUses } from './adapt-uses.ts';
import { answer } from './answer.ts';
import { beSeen } from './be-seen.ts';
import { changeNeeds } from './change-needs.ts';
import { contribute } from './contribute.ts';
import { decideUse } from './decide-use.ts';
import { experience } from './experience.ts';
import { lead } from './lead.ts';
import type { Phase } from './phase.ts';
import { pullLevers } from './pull-levers.ts';
import { record } from './record.ts';
import { spreadAwareness } from './spread-awareness.ts';
import { turnover } from './turnover.ts';

/** The order of a week. Reading this list is reading the model. */
export const WEEK: readonly Phase[] = [
  turnover,
  changeNeeds,
  pullLevers,
  lead,
  spreadAwareness,
  decideUse,
  contribute,
  answer,
  adaptUses,
  experience,
  beSeen,
  record,
];

/** The same week in a world without the platform: people come and go, and that is all. */
export const WEEK_WITHOUT_PLATFORM: readonly Phase[] = [turnover, record];
