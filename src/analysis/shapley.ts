/**
 * Exact Shapley values of a game of few players, in whole numbers: each value times the factorial of their number.
 *
 * A player's value is the mean, over all orders in which players may come, of what the coalition gains by the player's
 * coming. Values add up to what all players gain together.
 *
 * @param worth  worth of each coalition, a whole number; player p belongs to coalition c where bit p of c is set
 * @returns      one whole number per player; their sum is players! × (worth of all − worth of none)
 * @see          L. S. Shapley (1953), A value for n-person games
 */
export function shapleyTimesFactorial(worth: ArrayLike<number>): Float64Array {
  const players = 31 - Math.clz32(worth.length);
  if (worth.length !== 1 << players)
    throw new RangeError(`${worth.length} coalitions are not all those of any number of players.`);
  const values = new Float64Array(players);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    const size = bitsOf(coalition);
    for (let player = 0; player < players; player++) {
      if (coalition & (1 << player)) continue;
      const orders = factorial(size) * factorial(players - size - 1);
      values[player]! += orders * (worth[coalition | (1 << player)]! - worth[coalition]!);
    }
  }
  return values;
}

/** 1 × 2 × … × n. */
export function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function bitsOf(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
