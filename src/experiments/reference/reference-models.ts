import { bass } from './models/bass.ts';
import { granovetter } from './models/granovetter.ts';
import { habit } from './models/habit.ts';
import { lattice } from './models/lattice.ts';
import { preferential } from './models/preferential.ts';
import { queue } from './models/queue.ts';
import { si } from './models/si.ts';
import { sir } from './models/sir.ts';
import { smallWorld } from './models/small-world.ts';
import { watts } from './models/watts.ts';
import type { ReferenceModel } from './reference-model.ts';

/** The known models that the engine is held against, in the order of REFERENCE_DECLARATIONS. */
export const REFERENCE_MODELS: readonly ReferenceModel[] = [
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
