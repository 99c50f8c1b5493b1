import type { Comparison } from '../../experiments/comparison.ts';
import { leadOf } from '../../experiments/settle-comparison.ts';
import type { Formats } from '../../text/formats.ts';

/** Whether so many worlds have settled which plan is ahead: for comparisons that go on until it is. */
export function settlementText(comparison: Comparison, formats: Formats): string {
  const lead = leadOf(comparison);
  if (lead === null) return 'With a single plan there is nothing to settle.';
  const nameOf = (id: string): string => comparison.strategies.find((strategy) => strategy.id === id)!.name;
  const [ahead, behind] = [nameOf(lead.ahead), nameOf(lead.behind)];
  const [low, high] = formats.signedPointsRange(lead);
  const after = `after ${formats.whole(lead.n)} worlds`;
  const found = {
    apart: `Settled ${after}: ${ahead} is ahead of ${behind}`,
    level: `Settled ${after}: ${ahead} and ${behind} are level to within a point`,
    open: `Not settled ${after}: whether ${ahead} or ${behind} is ahead is open`,
  }[lead.verdict];
  return `${found}. They differ by ${low} to ${high} points; this interval stays valid although one looks again and again.`;
}
