import { pow } from '../../../../sim/elementary/pow.ts';
import { poissonShares } from './poisson.ts';

/**
 * Clustering of a ring: 3 (k − 2) ÷ 4 (k − 1) for k neighbours.
 *
 * @param neighbours  k, even
 */
export function ringClustering(neighbours: number): number {
  return neighbours < 2 ? 0 : (3 * (neighbours - 2)) / (4 * (neighbours - 1));
}

/**
 * Clustering of a small world by the rule of thumb that a triangle stays while none of its ties is moved.
 *
 * @param rewiring  share of ties moved
 * @see  A. Barrat & M. Weigt (2000), "On the properties of small-world network models", European Physical Journal B 13
 */
export function smallWorldClustering(neighbours: number, rewiring: number): number {
  return ringClustering(neighbours) * pow(1 - rewiring, 3);
}

/**
 * Transitivity of a large small world: three times the triangles left, over pairs of ties, whose number grows with the
 * spread of degrees (variance of a degree k/2 · p (2 − p)).
 */
export function smallWorldTransitivity(neighbours: number, rewiring: number): number {
  const half = neighbours / 2;
  const pairs = neighbours * (neighbours - 1) + half * rewiring * (2 - rewiring);
  return (smallWorldClustering(neighbours, rewiring) * neighbours * (neighbours - 1)) / pairs;
}

/**
 * Mean over people of the share of pairs of contacts who know each other in a large small world.
 *
 * Somebody keeps k/2 own ties at the near end; b of the k/2 from others stay with binomial chances, and a Poisson
 * number of moved ones arrive. Of the pairs of contacts who were adjacent on the ring, k/2 (k/2 − 1) ÷ 2 lie on
 * either side and as many across; each counts if both its ties and the one between them stayed.
 */
export function smallWorldMeanClustering(neighbours: number, rewiring: number): number {
  const half = neighbours / 2;
  const stays = 1 - rewiring;
  const adjacent = (half * (half - 1)) / 2;
  if (adjacent === 0) return 0;
  const arriving = poissonShares(rewiring * half);
  let mean = 0;
  let kept = 1;
  for (let incoming = 0; incoming <= half; incoming++) {
    const ahead = stays * stays;
    const behind = (incoming * (incoming - 1)) / (half * (half - 1));
    const across = (stays * incoming) / half;
    const links = stays * adjacent * (ahead + behind + across);
    const probability = kept * pow(stays, incoming) * pow(rewiring, half - incoming);
    arriving.forEach((share, moved) => {
      const degree = half + incoming + moved;
      if (degree >= 2) mean += (probability * share * links) / ((degree * (degree - 1)) / 2);
    });
    kept = (kept * (half - incoming)) / (incoming + 1);
  }
  return mean;
}
