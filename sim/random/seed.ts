import { Digest } from '../digest.ts';

/** A seed that cannot be one; the message says what a seed is. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

const LONGEST = 128;

/** Controls, line and paragraph separators, halves of a surrogate pair: what does not survive printing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;

/**
 * A seed as text: 1 to 128 printable characters, or a whole number 0..2^53-1 taken as its decimal text, so that
 * 1 and "1" are one seed. Text that begins with a minus and a digit is refused: it is a negative number by mistake.
 *
 * @throws SeedError  when `value` is neither
 */
export function parseSeed(value: unknown): string {
  if (typeof value === 'number') return parseNumber(value);
  if (typeof value !== 'string') throw new SeedError(`A seed is text or a whole number, not ${kindOf(value)}.`);
  if (value === '') throw new SeedError('A seed has at least one character.');
  if (/^-\d/.test(value))
    throw new SeedError(`The seed ${value.slice(0, 20)} is a negative number; a seed is 0 or more.`);
  if (value.length > LONGEST) {
    throw new SeedError(`A seed has at most ${LONGEST} characters; this one has ${value.length}.`);
  }
  if (UNPRINTABLE.test(value)) {
    throw new SeedError(`A seed has printable characters only; ${JSON.stringify(value)} has others.`);
  }
  return value;
}

function parseNumber(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0) return String(value);
  throw new SeedError(`A seed that is a number is whole and lies in 0..${Number.MAX_SAFE_INTEGER}; ${value} does not.`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

/**
 * What decides the world of a seed (people, traits, ties, shocks): the text before its first `~`, or all of it.
 * `a~1` and `a~2` are two lucks in the world of `a`.
 */
export function worldPart(seed: string): string {
  const end = seed.indexOf('~');
  return end < 0 ? seed : seed.slice(0, end);
}

/**
 * The seed of one replicate of an experiment, a seed like any other: given to a single run it yields that replicate.
 *
 * It is `base/1`, `base/2`, …. Where that would be too long, the part of the base after `~`, or all of the base, is
 * first replaced by 32 hexadecimal digits that stand for it; a world named before a `~` keeps its name if it can.
 *
 * @param base       a seed as `parseSeed` returns it
 * @param replicate  whole, 0..2^53-2
 */
export function replicateSeed(base: string, replicate: number): string {
  if (!Number.isSafeInteger(replicate) || replicate < 0 || replicate === Number.MAX_SAFE_INTEGER) {
    throw new SeedError(`A replicate is numbered by a whole number from 0; ${replicate} is none.`);
  }
  const ending = `/${replicate + 1}`;
  return shorten(base, LONGEST - ending.length) + ending;
}

function shorten(base: string, longest: number): string {
  if (base.length <= longest) return base;
  const world = worldPart(base);
  if (world === base) return hash(base);
  const luck = hash(base.slice(world.length + 1));
  return `${world.length + 1 + luck.length <= longest ? world : hash(world)}~${luck}`;
}

function hash(text: string): string {
  const digest = new Digest();
  digest.addText(text);
  return digest.finish();
}
