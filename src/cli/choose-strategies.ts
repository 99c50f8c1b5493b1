import { LIBRARY } from '../../scenarios/library.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { OptionReader } from './option-reader.ts';

/**
 * The scenario with the strategies that options name, in that order, each once: its own, or those of the library.
 *
 * @param named  option and the id given with it, undefined where it was not given
 * @throws Refusal  with every name that is not known
 */
export function chooseStrategies(
  scenario: Scenario,
  named: readonly (readonly [option: string, id: string | undefined])[],
): Scenario {
  const candidates = [...scenario.strategies, ...LIBRARY.strategies];
  const reader = new OptionReader();
  const strategies = named.flatMap(([option, id]) => {
    const strategy = candidates.find((candidate) => candidate.id === id);
    if (strategy !== undefined || id === undefined) return strategy ?? [];
    reader.unknownName(option, id, [...new Set(candidates.map((candidate) => candidate.id))]);
    return [];
  });
  reader.check();
  return { ...scenario, strategies: [...new Set(strategies)] };
}
