import type { World } from '../../../sim/world.ts';

/**
 * Something measured of one run beyond its outcomes, from people's columns and the log of events: too dear for every
 * run, asked for by validation only. It reads the world after its last week and changes nothing.
 */
export interface Observation {
  readonly id: string;
  /** The exact definition, in plain words. */
  readonly help: string;
  /** Null where it is undefined. The world has kept its events. */
  of(world: World): number | null;
}

export function observation(id: string, help: string, of: Observation['of']): Observation {
  return { id, help, of };
}

/** A value worked out once per world, however many observations read it. */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
