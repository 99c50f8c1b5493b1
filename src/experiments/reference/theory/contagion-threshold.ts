/** Where a block of adopters can spread. */
export type Neighbourhood = 'ring' | 'von-neumann' | 'moore';

/**
 * The highest threshold at which adoption spreads to all from a block: the share of contacts that somebody beside a
 * straight front has behind it. Half of them on a ring, one of four and three of eight on a grid.
 *
 * @see  S. Morris (2000), "Contagion", Review of Economic Studies 67, 57–78
 */
export const CONTAGION_THRESHOLD: Readonly<Record<Neighbourhood, number>> = {
  ring: 1 / 2,
  'von-neumann': 1 / 4,
  moore: 3 / 8,
};
