import { bass } from './declarations/bass.ts';
import { granovetter } from './declarations/granovetter.ts';
import { habit } from './declarations/habit.ts';
import { lattice } from './declarations/lattice.ts';
import { preferential } from './declarations/preferential.ts';
import { queue } from './declarations/queue.ts';
import { si } from './declarations/si.ts';
import { sir } from './declarations/sir.ts';
import { smallWorld } from './declarations/small-world.ts';
import { watts } from './declarations/watts.ts';
import type { ReferenceDeclaration } from './reference-model.ts';

/** The known models that the engine is held against, without the engine: what can be named and asked for. */
export const REFERENCE_DECLARATIONS: readonly ReferenceDeclaration[] = [
  bass,
  si,
  sir,
  granovetter,
  watts,
  lattice,
  smallWorld,
  preferential,
  habit,
  queue,
];
