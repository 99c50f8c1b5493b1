/** Ties of a Watts–Strogatz graph: a ring in which everybody knows the nearest, some ties led elsewhere. */
export interface SmallWorld {
  readonly size: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * The graph all contenders of model A run on.
 *
 * @param size       people
 * @param degree     mean degree, even
 * @param rewired    share of ties led elsewhere
 * @param seed       of its own generator, so that every process builds the same graph
 */
export function smallWorld(size: number, degree = 12, rewired = 0.1, seed = 1): SmallWorld {
  const uniform = generator(seed);
  const half = degree / 2;
  const from = new Uint32Array(size * half);
  const to = new Uint32Array(size * half);
  const known = new Set<number>();
  const key = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  for (let person = 0; person < size; person++) {
    for (let step = 1; step <= half; step++) known.add(key(person, (person + step) % size));
  }
  let tie = 0;
  for (let step = 1; step <= half; step++) {
    for (let person = 0; person < size; person++) {
      let other = (person + step) % size;
      if (uniform() < rewired) {
        let elsewhere = Math.floor(uniform() * size);
        while (elsewhere === person || known.has(key(person, elsewhere))) elsewhere = Math.floor(uniform() * size);
        known.delete(key(person, other));
        known.add(key(person, elsewhere));
        other = elsewhere;
      }
      from[tie] = person;
      to[tie] = other;
      tie++;
    }
  }
  return { size, from, to };
}

/** Neighbours of each person. */
export function neighboursOf({ size, from, to }: SmallWorld): number[][] {
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (let tie = 0; tie < from.length; tie++) {
    neighbours[from[tie]!]!.push(to[tie]!);
    neighbours[to[tie]!]!.push(from[tie]!);
  }
  return neighbours;
}

/** mulberry32 (public domain). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
