import type { Field, FieldValues } from '../../field.ts';
import type { StreamKey } from '../../random/keys.ts';
import type { Organisation } from '../organisation.ts';
import type { TieCollector } from '../tie-collector.ts';

/** What the ties of a network may be drawn from: people known by number and luck key, and streams of chance. */
export interface NetworkGround {
  readonly size: number;
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
  /** The key of a named stream of the world. */
  readonly stream: (name: string) => StreamKey;
}

/** A way in which people come to be tied, declared once: fields, documentation and check of input follow. */
export interface Network<Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  /** Name in files, in lower case with hyphens. */
  readonly id: string;
  /** Short name on screen. */
  readonly label: string;
  /** What it is and who described it, in a sentence or two. */
  readonly help: string;
  readonly fields: Fields;
  /** Draws the ties among people who are otherwise alike: one department, nobody's manager. */
  ties?(values: FieldValues<Fields>, ground: NetworkGround): TieCollector;
  /** Draws a whole organisation instead, where ties and hierarchy belong together. */
  organise?(values: FieldValues<Fields>, size: number, worldSeed: string): Organisation;
}

/** Declares a network; its fields give the type of its values. */
export function defineNetwork<const Fields extends Readonly<Record<string, Field>>>(
  network: Network<Fields>,
): Network<Fields> {
  return network;
}
