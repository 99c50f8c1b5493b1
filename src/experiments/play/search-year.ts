import type { Lesson } from '../../../scenarios/lesson.ts';
import type { Runner } from '../../runners/runner.ts';
import { compare } from '../compare.ts';
import { planPrice } from '../lesson/plan-price.ts';
import {
  FOCUSES,
  gameScenario,
  NO_SHOPPING,
  PLAY_OPTIONS,
  steadyYear,
  yearPlan,
  type Focus,
  type Shopping,
} from './game.ts';
import { priceOfYear, type QuarterPrices } from './prices.ts';

/** A steady year the search has tried. */
export interface TriedYear {
  readonly focus: Focus;
  readonly shopping: Shopping;
  readonly sustained: number;
  /** Beyond a year in which nothing is bought, as the worlds it was tried in charged it. */
  readonly price: number;
}

const WORLDS_TRIED = 3;
const WORLDS_OF_FINALISTS = 12;
const FINALISTS = 5;
const PORTION = 12;

/**
 * Tries every steady year that the money pays for: the same focus and shopping in all quarters.
 *
 * A player who changes course may do better than the best of them; it is the best found, not the best there is.
 */
export async function searchYear(
  lesson: Lesson,
  seed: string,
  budget: number,
  prices: QuarterPrices,
  runner: Runner,
  signal: AbortSignal,
): Promise<TriedYear | null> {
  const employees = lesson.organisation.figures.employees;
  const candidates = shoppings()
    .filter((shopping) => priceOfYear(shopping, prices) <= budget)
    .flatMap((shopping) => FOCUSES.filter((focus) => focus !== 'idle').map((focus) => ({ focus, shopping })));
  const tried: TriedYear[] = [];
  for (let from = 0; from < candidates.length; from += PORTION) {
    const portion = await run(candidates.slice(from, from + PORTION), WORLDS_TRIED);
    if (portion === null) return null;
    tried.push(...portion);
  }
  // Some things cost more the more people use them; what the sum of prices let through is judged by what it cost.
  const finalists = best(tried.filter(({ price }) => price <= budget)).slice(0, FINALISTS);
  const last = await run(finalists, WORLDS_OF_FINALISTS);
  return last === null ? null : (best(last)[0] ?? null);

  async function run(
    years: readonly Pick<TriedYear, 'focus' | 'shopping'>[],
    replicates: number,
  ): Promise<TriedYear[] | null> {
    const strategies = years.map(({ focus, shopping }, place) =>
      yearPlan(`tried-${place}`, 'A year', steadyYear(focus, shopping), employees),
    );
    const bare = yearPlan('bare', 'A year', steadyYear('answering', NO_SHOPPING), employees);
    const scenario = gameScenario(lesson, [bare, ...strategies]);
    const request = { scenario, strategyIds: ['bare', ...strategies.map(({ id }) => id)], seed, replicates };
    for await (const event of compare(request, runner, signal)) {
      if (event.kind !== 'done' || !event.comparison.complete) continue;
      const [nothing, ...results] = event.comparison.strategies;
      const least = planPrice(nothing!, scenario.parameters);
      return results.map((result, place) => ({
        ...years[place]!,
        sustained: result.outcomes.sustained.mean ?? 0,
        price: planPrice(result, scenario.parameters) - least,
      }));
    }
    return null;
  }
}

function best(years: readonly TriedYear[]): TriedYear[] {
  return [...years].sort((a, b) => b.sustained - a.sustained);
}

function shoppings(): Shopping[] {
  return PLAY_OPTIONS.reduce<Shopping[]>(
    (so, { amounts }) =>
      so.flatMap((shopping) => [0, ...amounts.map((_, at) => at + 1)].map((at) => [...shopping, at])),
    [[]],
  );
}
