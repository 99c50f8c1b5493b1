import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorial, shapleyTimesFactorial } from '../../src/analysis/shapley.ts';

const game = (players: number) =>
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 << players, maxLength: 1 << players });

/** The definition, order by order. */
function byOrders(worth: readonly number[], players: number): number[] {
  const values = Array<number>(players).fill(0);
  for (const order of permutations(players)) {
    let coalition = 0;
    for (const player of order) {
      values[player]! += worth[coalition | (1 << player)]! - worth[coalition]!;
      coalition |= 1 << player;
    }
  }
  return values;
}

function permutations(players: number): number[][] {
  if (players === 0) return [[]];
  return permutations(players - 1).flatMap((order) =>
    Array.from({ length: players }, (_, place) => [...order.slice(0, place), players - 1, ...order.slice(place)]),
  );
}

describe('Shapley values', () => {
  it('are those of the glove game: one left glove is worth four of six sixths', () => {
    // Player 0 has the left glove, 1 and 2 a right one each; a pair is worth 1.
    const worth = Array.from({ length: 8 }, (_, coalition) => (coalition & 1 && coalition & 6 ? 1 : 0));
    expect([...shapleyTimesFactorial(worth)]).toEqual([4, 1, 1]);
  });

  it('are the mean over all orders, whatever the game', () => {
    fc.assert(
      fc.property(game(4), (worth) => {
        expect([...shapleyTimesFactorial(worth)]).toEqual(byOrders(worth, 4));
      }),
    );
  });

  it('add up to what all gain together; who changes nothing gets nothing; who are alike get the same', () => {
    fc.assert(
      fc.property(game(3), (worth) => {
        const sum = shapleyTimesFactorial(worth).reduce((total, value) => total + value, 0);
        expect(sum).toBe(factorial(3) * (worth[7]! - worth[0]!));
        const idle = Array.from({ length: 8 }, (_, coalition) => worth[coalition & 3]!);
        expect(Math.abs(shapleyTimesFactorial(idle)[2]!)).toBe(0);
        const alike = Array.from({ length: 8 }, (_, c) => worth[(c & 1) + ((c >> 1) & 1) + ((c >> 2) & 1)]!);
        const [first, second, third] = shapleyTimesFactorial(alike);
        expect(first).toBe(second);
        expect(second).toBe(third);
      }),
    );
  });

  it('refuse what is not the worth of every coalition', () => {
    expect(() => shapleyTimesFactorial([1, 2, 3])).toThrow(/3 coalitions/);
  });
});
