import { exponentialQuantile } from '../random/exponential-quantile.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { StreamKey } from '../random/keys.ts';
import { log } from '../elementary/log.ts';
import { radixOrder } from './radix-order.ts';
import type { TieCollector } from './tie-collector.ts';

/** Rounds of forming circles before what is still missing is given up: then nearly all pairs are tied already. */
const ROUNDS = 8;
/** Seats offered beyond those expected to be needed, as some pairs know one another already. */
const SURPLUS = 1.15;

/** Share of a scope that the most sociable get to know in it: 345 of 1,005 in email-Eu-core (S13). */
const MOST_KNOWN = 0.34;

/** Where circles form and how many ties they are to bring. */
export interface CircleScopes {
  /** Scope of each person: circles form among people of one scope. */
  readonly scopeOf: Uint16Array | null;
  /** Ties wanted in each scope. */
  readonly wanted: Float64Array;
  /** People in each scope. */
  readonly people: Uint32Array;
}

/** Who forms circles. */
export interface CircleMembers {
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
  /** Relative number of circles somebody joins, > 0. */
  readonly sociability: Float64Array;
}

/**
 * Ties by meeting in circles (projects, committees, lunch tables): everybody in a circle knows everybody in it.
 *
 * People join circles in proportion to their sociability, which gives the heavy tail of the degrees; that ties come in
 * groups of unequal size is what gives measured social networks their clustering (Newman & Park 2003, Physical
 * Review E 68, 036122). Sizes are 2 + a geometric number. Seats are filled in the order of keyed draws and the circles
 * of a scope are taken until it has the ties it wants, so exactly that many arise unless the scope is nearly full.
 *
 * @param meanExtra  mean size of a circle beyond two, > 0
 * @param key        stream of the draws
 */
export function addCircles(
  ties: TieCollector,
  members: CircleMembers,
  scopes: CircleScopes,
  meanExtra: number,
  key: StreamKey,
): void {
  const missing = scopes.wanted.slice();
  const sociabilityOf = sociabilityByScope(members, scopes);
  for (let round = 0; round < ROUNDS; round++) {
    const seats = drawSeats(members, scopes, missing, sociabilityOf, meanExtra, key, round);
    if (seats.count === 0) return;
    fillCircles(ties, members, scopes, missing, seats, meanExtra, key, round);
  }
}

function sociabilityByScope({ sociability }: CircleMembers, { scopeOf, people }: CircleScopes): Float64Array {
  const total = new Float64Array(people.length);
  for (let person = 0; person < sociability.length; person++) {
    total[scopeOf === null ? 0 : scopeOf[person]] += sociability[person];
  }
  return total;
}

interface Seats {
  readonly count: number;
  readonly owner: Uint32Array;
  /** Decides who sits with whom. */
  readonly draw: Uint32Array;
  /** Seats of scope s are start[s] … start[s + 1] − 1 of the ordered seats. */
  readonly start: Uint32Array;
}

/**
 * How many seats everybody takes this round: in proportion to sociability, a fraction rounded by a draw.
 * A circle of 2 + X people with X geometric of mean x brings (1 + x)² ties on average.
 */
function drawSeats(
  { luckLow, luckHigh, sociability }: CircleMembers,
  { scopeOf, people }: CircleScopes,
  missing: Float64Array,
  sociabilityOf: Float64Array,
  meanExtra: number,
  key: StreamKey,
  round: number,
): Seats {
  const scopeCount = people.length;
  const rate = new Float64Array(scopeCount);
  const most = new Float64Array(scopeCount);
  let expected = 0;
  for (let scope = 0; scope < scopeCount; scope++) {
    if (missing[scope] < 1 || people[scope] < 2) continue;
    const extra = Math.min(meanExtra, largestCircle(people[scope]) - 2 + 0.01);
    const seats = Math.max(2, (SURPLUS * missing[scope] * (2 + extra)) / ((1 + extra) * (1 + extra)));
    rate[scope] = seats / sociabilityOf[scope];
    most[scope] = (MOST_KNOWN * people[scope] * (2 + extra)) / (2 * (1 + extra) * (1 + extra));
    expected += seats;
  }
  const size = sociability.length;
  const capacity = Math.ceil(expected) + size;
  const owner = new Uint32Array(capacity);
  const draw = new Uint32Array(capacity);
  const start = new Uint32Array(scopeCount + 1);
  if (expected === 0) return { count: 0, owner, draw, start };
  const ordinal = round * 2;
  const countA = weekWord(key.a, 0, ordinal);
  const countB = weekWord(key.b, 0, ordinal);
  const seatA = weekWord(key.a, 0, ordinal + 1);
  const seatB = weekWord(key.b, 0, ordinal + 1);
  let count = 0;
  for (let person = 0; person < size; person++) {
    const scope = scopeOf === null ? 0 : scopeOf[person];
    if (rate[scope] === 0) continue;
    const low = luckLow[person];
    const high = luckHigh[person];
    const wish =
      Math.min(most[scope], rate[scope] * sociability[person]) + uniform(drawBits(countA, countB, low, high));
    const seats = Math.min(Math.floor(wish), people[scope] - 1, capacity - count);
    for (let seat = 0; seat < seats; seat++) {
      owner[count] = person;
      draw[count] = drawBits(seatA + seat, seatB, low, high);
      count++;
    }
    start[scope + 1] += seats;
  }
  for (let scope = 0; scope < scopeCount; scope++) start[scope + 1] += start[scope];
  return { count, owner, draw, start };
}

/** No circle holds more than half of its scope, or two people. */
function largestCircle(people: number): number {
  return Math.max(2, people >> 1);
}

function fillCircles(
  ties: TieCollector,
  { luckLow, luckHigh }: CircleMembers,
  { scopeOf, people }: CircleScopes,
  missing: Float64Array,
  { count, owner, draw, start }: Seats,
  meanExtra: number,
  key: StreamKey,
  round: number,
): void {
  const seat = ordered(owner, draw, count, start, scopeOf);
  const geometric = -1 / log(meanExtra / (1 + meanExtra));
  const a = weekWord(key.a, 1, round);
  const b = weekWord(key.b, 1, round);
  for (let scope = 0; scope < people.length; scope++) {
    const largest = largestCircle(people[scope]);
    const end = start[scope + 1];
    let wanted = missing[scope];
    for (let first = start[scope]; first + 1 < end && wanted >= 1;) {
      // The first to sit down convenes the circle: its size is theirs to draw.
      const convener = owner[seat[first]];
      const bits = drawBits(a + draw[seat[first]], b, luckLow[convener], luckHigh[convener]);
      const last = Math.min(end, first + Math.min(largest, 2 + Math.floor(geometric * exponentialQuantile(bits))));
      for (let one = first; one < last && wanted >= 1; one++) {
        const person = owner[seat[one]];
        for (let other = one + 1; other < last && wanted >= 1; other++) {
          if (ties.add(person, owner[seat[other]])) wanted--;
        }
      }
      first = last;
    }
    missing[scope] = wanted;
  }
}

/** Seats by scope, in the order of their draws within. */
function ordered(
  owner: Uint32Array,
  draw: Uint32Array,
  count: number,
  start: Uint32Array,
  scopeOf: Uint16Array | null,
): Uint32Array {
  const byDraw = radixOrder(draw, count);
  if (scopeOf === null) return byDraw;
  const cursor = start.slice(0, start.length - 1);
  const bySeat = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const seat = byDraw[place];
    bySeat[cursor[scopeOf[owner[seat]]]++] = seat;
  }
  return bySeat;
}
