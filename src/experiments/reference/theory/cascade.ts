import { binomialTail } from '../../../analysis/binomial-tail.ts';
import { leastShare } from './least-share.ts';
import { poissonShares } from './poisson.ts';

/** Adopted contacts that somebody with so many contacts waits for. */
export function contactsNeeded(threshold: number, contacts: number): number {
  return Math.max(0, Math.ceil(leastShare(threshold) * contacts - TOLERANCE));
}

/** Room for what arithmetic with whole numbers of contacts may be off. */
const TOLERANCE = 1e-12;

/**
 * Expected share that adopts in the end on a random network with Poisson degrees, one threshold for all.
 *
 * q = ρ₀ + (1 − ρ₀) Σ k p_k ÷ z · P(at least φk of k − 1 contacts have adopted) is iterated from ρ₀ up to the first
 * fixed point; the same sum over all contacts of a person gives the share. People without contacts only adopt as seeds.
 *
 * @param mean       z, ties per person
 * @param threshold  φ, share of contacts who must have adopted
 * @param seeds      ρ₀, share that has adopted at the beginning
 * @see  J. P. Gleeson & D. J. Cahalane (2007), "Seed size strongly affects cascades on random networks",
 *       Physical Review E 75, 056103
 */
export function cascadeSize(mean: number, threshold: number, seeds: number): number {
  const shares = poissonShares(mean);
  const adopt = (adopted: number, others: number): number => {
    let sum = 0;
    for (let contacts = 1; contacts < shares.length; contacts++) {
      const weight = others === 0 ? shares[contacts]! : (contacts * shares[contacts]!) / mean;
      sum += weight * binomialTail(contactsNeeded(threshold, contacts), contacts - others, adopted);
    }
    const isolated = others === 0 && threshold <= 0 ? shares[0]! : 0;
    return seeds + (1 - seeds) * Math.min(1, sum + isolated);
  };
  if (mean === 0) return adopt(0, 0);
  let adopted = seeds;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = adopt(adopted, 1);
    if (next - adopted < CLOSE_ENOUGH) break;
    adopted = next;
  }
  return adopt(adopted, 0);
}

const MOST_ROUNDS = 20_000;
const CLOSE_ENOUGH = 1e-12;

/**
 * Whether a few seeds can set off a cascade: above 1 they can. Mean number of further contacts, reached along a tie,
 * of people whom one adopter suffices: Σ k (k − 1) ρ_k p_k ÷ z.
 *
 * @param shares  share of people by number of contacts
 * @see  D. J. Watts (2002), "A simple model of global cascades on random networks", PNAS 99, 5766–5771
 */
export function cascadeCondition(shares: readonly number[], threshold: number): number {
  let vulnerable = 0;
  let mean = 0;
  shares.forEach((share, contacts) => {
    mean += contacts * share;
    if (contacts > 0 && contactsNeeded(threshold, contacts) <= 1) vulnerable += contacts * (contacts - 1) * share;
  });
  return mean === 0 ? 0 : vulnerable / mean;
}

/**
 * Mean degrees of random networks between which a few seeds can set off a cascade; null where none can.
 *
 * @param threshold  φ, above 0
 */
export function cascadeWindow(threshold: number): readonly [low: number, high: number] | null {
  const above = (mean: number) => cascadeCondition(poissonShares(mean), threshold) - 1;
  const right = 4 / threshold + 4;
  const top = peakOf(above, 0, right);
  if (above(top) <= 0) return null;
  return [rootOf(above, 0, top), rootOf(above, right, top)];
}

/** Where a function with one hump is highest. */
function peakOf(of: (x: number) => number, low: number, high: number): number {
  for (let round = 0; round < 200; round++) {
    const third = (high - low) / 3;
    if (of(low + third) < of(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}

/** Where a function that is negative at one end and positive at the other is 0. */
function rootOf(of: (x: number) => number, negative: number, positive: number): number {
  for (let round = 0; round < 100; round++) {
    const middle = (negative + positive) / 2;
    if (of(middle) > 0) positive = middle;
    else negative = middle;
  }
  return (negative + positive) / 2;
}
