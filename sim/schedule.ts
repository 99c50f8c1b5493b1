/**
 * What is due in which week, without allocation: a doubly linked list per week through two columns. An item stands in
 * at most one week; the order within a week carries no meaning.
 */
export interface Schedule {
  /** First item of each week, −1 for none. */
  readonly head: Int32Array;
  /** Item after each item, −1 for the last. */
  readonly next: Int32Array;
  /** Item before each item; −2 − week for the first of a week; UNSCHEDULED for one that stands nowhere. */
  readonly previous: Int32Array;
}

const UNSCHEDULED = -1;

/** A schedule over `weeks` weeks for items 0 … items − 1. */
export function createSchedule(weeks: number, items: number): Schedule {
  return {
    head: new Int32Array(weeks).fill(-1),
    next: new Int32Array(items),
    previous: new Int32Array(items).fill(UNSCHEDULED),
  };
}

/** Notes an item for a week in place of the week it stood in; weeks past the end are beyond the horizon. */
export function schedule(plan: Schedule, week: number, item: number): void {
  unschedule(plan, item);
  if (week >= plan.head.length) return;
  const following = plan.head[week];
  plan.next[item] = following;
  plan.previous[item] = -2 - week;
  if (following >= 0) plan.previous[following] = item;
  plan.head[week] = item;
}

/** Takes an item out of the week it stands in, if any. */
export function unschedule(plan: Schedule, item: number): void {
  const before = plan.previous[item];
  if (before === UNSCHEDULED) return;
  const following = plan.next[item];
  if (before <= -2) plan.head[-2 - before] = following;
  else plan.next[before] = following;
  if (following >= 0) plan.previous[following] = before;
  plan.previous[item] = UNSCHEDULED;
}
