import type { OutcomeId } from '../../../sim/index.ts';
import { definitionOf, type LevelSummary } from '../../experiments/results/summarise-results.ts';
import type { Movement } from '../../text/en/report.ts';
import { levelText } from './level-text.ts';
import { type ReportContext, written } from './report-context.ts';

/**
 * The factor that moves an outcome of some plan most, from its first to its last level, where the two intervals lie
 * apart; null where none does.
 */
export function mostMoving({ summary, plans, formats }: ReportContext, outcome: OutcomeId): Movement | null {
  const definition = definitionOf(outcome);
  let widest = 0;
  let found: Movement | null = null;
  for (const { label, levels } of summary.factors) {
    if (levels.length < 2) continue;
    const [first, last] = [levels[0]!, levels.at(-1)!];
    plans.forEach(({ name }, plan) => {
      const at = (level: LevelSummary) => level.strategies[plan]!.outcomes[outcome]!;
      const [low, high] = [at(first), at(last)];
      if (low.mean === null || high.mean === null || low.low === null || high.low === null) return;
      const apart = low.high! < high.low || high.high! < low.low;
      const reach = Math.abs(high.mean - low.mean);
      if (!apart || reach <= widest) return;
      widest = reach;
      found = {
        plan: name,
        outcome: definition.label,
        factor: label,
        from: levelText(first, formats),
        to: levelText(last, formats),
        low: written(definition, low.mean, formats, low),
        high: written(definition, high.mean, formats, high),
      };
    });
  }
  return found;
}
