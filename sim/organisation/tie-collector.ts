/**
 * Collects undirected ties one by one; a loop or a tie already there is refused.
 *
 * A set by open addressing: one float64 per entry holds both ends exactly (sizes up to 2^26).
 */
export class TieCollector {
  /** Smaller end of each tie, in order of arrival; only the first `count` mean something. */
  from: Uint32Array;
  /** Larger end. */
  to: Uint32Array;
  count = 0;
  private table: Float64Array;

  /**
   * @param size      number of employees
   * @param expected  number of ties expected; more are taken too, at the price of growing
   */
  constructor(
    private readonly size: number,
    expected: number,
  ) {
    const capacity = Math.max(16, Math.ceil(expected));
    this.from = new Uint32Array(capacity);
    this.to = new Uint32Array(capacity);
    this.table = new Float64Array(tableLength(capacity));
  }

  /** Adds the tie; false when the ends are the same or already tied. */
  add(one: number, other: number): boolean {
    if (one === other) return false;
    const low = one < other ? one : other;
    const high = one < other ? other : one;
    const key = low * this.size + high;
    const table = this.table;
    const mask = table.length - 1;
    let place = pairHash(low, high) & mask;
    for (let found = table[place]; found !== 0; found = table[place]) {
      if (found === key) return false;
      place = (place + 1) & mask;
    }
    table[place] = key;
    if (this.count === this.from.length) this.grow();
    this.from[this.count] = low;
    this.to[this.count] = high;
    this.count++;
    return true;
  }

  private grow(): void {
    const capacity = this.from.length * 2;
    const from = new Uint32Array(capacity);
    const to = new Uint32Array(capacity);
    from.set(this.from);
    to.set(this.to);
    this.from = from;
    this.to = to;
    const table = new Float64Array(tableLength(capacity));
    const mask = table.length - 1;
    for (let tie = 0; tie < this.count; tie++) {
      let place = pairHash(from[tie], to[tie]) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = from[tie] * this.size + to[tie];
    }
    this.table = table;
  }
}

/** At most two thirds full. A key is never 0, as the larger end is at least 1. */
function tableLength(capacity: number): number {
  let length = 32;
  while (length * 2 < capacity * 3) length *= 2;
  return length;
}

function pairHash(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 7;
}
