import type { VerdictRule } from '../claim.ts';
import type { ContrastInWorld } from '../verdict/measure-contrast.ts';

/** Beyond so many smallest effects of interest, more makes no difference. */
const CLEAR = 20;

/**
 * By how many smallest effects of interest a rule is met in a world (below zero: missed): of every condition the
 * contrast that just suffices, and of those the least. Undefined contrasts count as none.
 */
export function marginOf(
  rule: VerdictRule,
  contrasts: Readonly<Record<string, readonly ContrastInWorld[]>>,
  world: number,
): number {
  const each = rule.all.map(({ atLeast, of }) => {
    const margins = of.map((id) => inEffects(contrasts[id]![world]!)).sort((a, b) => b - a);
    return margins[atLeast - 1]!;
  });
  return Math.min(...each);
}

function inEffects({ estimate, smallest }: ContrastInWorld): number {
  if (Number.isNaN(estimate)) return 0;
  return Math.max(-CLEAR, Math.min(CLEAR, estimate / smallest));
}
