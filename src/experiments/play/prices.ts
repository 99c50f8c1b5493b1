import type { Lesson } from '../../../scenarios/lesson.ts';
import type { Runner } from '../../runners/runner.ts';
import { compare } from '../compare.ts';
import { planPrice } from '../lesson/plan-price.ts';
import { gameScenario, NO_SHOPPING, PLAY_OPTIONS, QUARTERS, steadyYear, yearPlan, type Shopping } from './game.ts';

/** What each amount of each option costs in a quarter, other people's hours at their price included. */
export type QuarterPrices = readonly (readonly number[])[];

const WORLDS = 4;

/** Prices as the simulation charges them: a year with one thing in it against a year with none of it. */
export async function quarterPrices(
  lesson: Lesson,
  runner: Runner,
  signal: AbortSignal,
): Promise<QuarterPrices | null> {
  const employees = lesson.organisation.figures.employees;
  const idOf = (shopping: Shopping) => `year-${shopping.join('-')}`;
  const year = (shopping: Shopping) => yearPlan(idOf(shopping), 'A year', steadyYear('answering', shopping), employees);
  const singles = PLAY_OPTIONS.map(({ amounts }, place) =>
    amounts.map((_, at) => NO_SHOPPING.map((none, other) => (other === place ? at + 1 : none))),
  );
  const strategies = [year(NO_SHOPPING), ...singles.flat().map(year)];
  const scenario = gameScenario(lesson, strategies);
  const request = {
    scenario,
    strategyIds: strategies.map(({ id }) => id),
    seed: `${lesson.seed} prices`,
    replicates: WORLDS,
  };
  for await (const event of compare(request, runner, signal)) {
    if (event.kind !== 'done' || !event.comparison.complete) continue;
    const spent = new Map(
      event.comparison.strategies.map((result) => [result.id, planPrice(result, scenario.parameters)]),
    );
    const bare = spent.get(idOf(NO_SHOPPING))!;
    return singles.map((amounts, place) =>
      amounts.map((shopping) => {
        const whole = Math.max(0, spent.get(idOf(shopping))! - bare);
        return Math.round((PLAY_OPTIONS[place]!.once ? whole : whole / QUARTERS) / 10) * 10;
      }),
    );
  }
  return null;
}

/** Price of a quarter's shopping. */
export function priceOfShopping(shopping: Shopping, prices: QuarterPrices): number {
  return shopping.reduce((sum, amount, place) => sum + (amount === 0 ? 0 : prices[place]![amount - 1]!), 0);
}

/** Price of the same shopping in every quarter. */
export function priceOfYear(shopping: Shopping, prices: QuarterPrices): number {
  return shopping.reduce((sum, amount, place) => {
    const quarters = PLAY_OPTIONS[place]!.once ? 1 : QUARTERS;
    return sum + (amount === 0 ? 0 : prices[place]![amount - 1]! * quarters);
  }, 0);
}
