import type { Organisation } from './organisation.ts';

/** Whether a manager is one of the top leaders: those of the two highest levels. */
export function isTopLeader({ level }: Organisation, manager: number): boolean {
  return level[manager] <= 1;
}
