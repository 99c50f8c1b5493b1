import type { Parameters } from '../../../sim/index.ts';
import type { Ingredient, Lesson } from '../../../scenarios/lesson.ts';
import type { Strategy } from '../../../scenarios/scenario.ts';
import type { Runner } from '../../runners/runner.ts';
import { compare } from '../compare.ts';
import type { StrategyResult } from '../comparison.ts';
import { lessonScenario, planOfLesson, withLevers } from './lesson-scenario.ts';
import { planPrice } from './plan-price.ts';

/** How much of each ingredient: by its place in the lesson, 0 for none, 1 for the first amount. */
export type Choice = readonly number[];

/** What a choice came to. */
export interface TriedChoice {
  readonly choice: Choice;
  readonly sustained: number;
  /** Beyond the plan as it was, hours at their price included. */
  readonly price: number;
}

/** What an amount of an ingredient costs by itself, in the lesson's currency: by ingredient, then by amount. */
export type Prices = readonly (readonly number[])[];

export type RescueEvent =
  | { readonly kind: 'prices'; readonly prices: Prices; readonly base: TriedChoice }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'best'; readonly best: TriedChoice };

/** Worlds in which every combination is tried; the best few are then run in all worlds of the lesson. */
const WORLDS_TRIED = 4;
const FINALISTS = 4;
const MOST_COMBINATIONS = 400;

/** The plan with these amounts of the ingredients. */
export function planOfChoice(lesson: Lesson, base: string, choice: Choice): Strategy {
  const levers = lesson.ingredients.flatMap(({ amounts }, place) => amounts[choice[place]! - 1]?.levers ?? []);
  return withLevers(planOfLesson(lesson, base), idOfChoice(choice), 'Rescued', levers);
}

export function idOfChoice(choice: Choice): string {
  return `choice-${choice.join('-')}`;
}

/** What a choice costs, as the sum of its amounts by themselves. */
export function priceOf(choice: Choice, prices: Prices): number {
  return choice.reduce((sum, amount, place) => sum + (amount === 0 ? 0 : prices[place]![amount - 1]!), 0);
}

/**
 * First prices every amount by itself, then runs every combination that can be paid for, and names the best found: most
 * sustained use at the end.
 *
 * @param budget  money in all, null for no limit
 */
export async function* searchRescue(
  lesson: Lesson,
  base: string,
  budget: number | null,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<RescueEvent, void, undefined> {
  const none = lesson.ingredients.map(() => 0);
  const singles = lesson.ingredients.flatMap(({ amounts }, place) =>
    amounts.map((_, amount) => none.map((zero, other) => (other === place ? amount + 1 : zero))),
  );
  const alone = await run([none, ...singles], lesson.worlds);
  if (alone === null) return;
  const bare = alone[0]!;
  const priceAlone = new Map(alone.map(({ choice, price }) => [idOfChoice(choice), Math.max(0, price - bare.price)]));
  const prices = lesson.ingredients.map(({ amounts }, place) =>
    amounts.map((_, amount) =>
      priceAlone.get(idOfChoice(none.map((zero, other) => (other === place ? amount + 1 : zero))))!,
    ),
  );
  yield { kind: 'prices', prices, base: { ...bare, price: 0 } };

  const affordable = combinations(lesson.ingredients)
    .filter((choice) => budget === null || priceOf(choice, prices) <= budget)
    .slice(0, MOST_COMBINATIONS);
  const total = affordable.length;
  const tried: TriedChoice[] = [];
  const PORTION = 12;
  for (let from = 0; from < total; from += PORTION) {
    const portion = await run(affordable.slice(from, from + PORTION), WORLDS_TRIED);
    if (portion === null) return;
    tried.push(...portion);
    yield { kind: 'progress', done: tried.length, total };
  }
  // Some things cost more the more people use them; what the sum of prices let through is judged by what it cost.
  const finalists = tried
    .filter(({ price }) => budget === null || price - bare.price <= budget)
    .sort((a, b) => b.sustained - a.sustained)
    .slice(0, FINALISTS);
  const last = await run(
    finalists.map(({ choice }) => choice),
    lesson.worlds,
  );
  const best = last === null ? undefined : [...last].sort((a, b) => b.sustained - a.sustained)[0];
  if (best !== undefined) yield { kind: 'best', best: { ...best, price: best.price - bare.price } };

  async function run(choices: readonly Choice[], replicates: number): Promise<TriedChoice[] | null> {
    const plans = choices.map((choice) => planOfChoice(lesson, base, choice));
    const scenario = lessonScenario(lesson, plans);
    const request = { scenario, strategyIds: plans.map(({ id }) => id), seed: lesson.seed, replicates };
    for await (const event of compare(request, runner, signal)) {
      if (event.kind !== 'done') continue;
      if (!event.comparison.complete) return null;
      return event.comparison.strategies.map((result, place) =>
        triedChoice(choices[place]!, result, scenario.parameters),
      );
    }
    return null;
  }
}

/** What a choice came to, out of its result; the price is that of the whole plan. */
export function triedChoice(choice: Choice, result: StrategyResult, parameters: Parameters): TriedChoice {
  return { choice, sustained: result.outcomes.sustained.mean ?? 0, price: planPrice(result, parameters) };
}

function combinations(ingredients: readonly Ingredient[]): Choice[] {
  return ingredients.reduce<Choice[]>(
    (choices, { amounts }) =>
      choices.flatMap((choice) => [0, ...amounts.map((_, at) => at + 1)].map((at) => [...choice, at])),
    [[]],
  );
}
