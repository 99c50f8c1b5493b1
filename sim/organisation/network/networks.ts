import { complete } from './complete.ts';
import type { Network } from './define-network.ts';
import { departmental } from './departmental.ts';
import { lattice } from './lattice.ts';
import { none } from './none.ts';
import { preferential } from './preferential.ts';
import { random } from './random.ts';
import { ring } from './ring.ts';
import { smallWorld } from './small-world.ts';

/** The ways in which people can come to be tied. The first is that of organisations; the others serve comparisons. */
export const NETWORKS: readonly Network[] = [
  departmental,
  random,
  ring,
  smallWorld,
  preferential,
  lattice,
  complete,
  none,
];
