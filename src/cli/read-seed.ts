import { parseSeed, SeedError } from '../../sim/index.ts';
import type { OptionReader } from './option-reader.ts';

/** The seed of what is asked for without one: always the same, so that everybody sees the same worlds. */
export const USUAL_SEED = '1';

export function readSeed(text: string | undefined, reader: OptionReader): string {
  try {
    return parseSeed(text ?? USUAL_SEED);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    reader.issues.push({
      code: 'invalid-seed',
      path: '--seed',
      value: text,
      message: error.message,
      remedy: 'A seed is text of 1 to 128 printable characters, or a whole number from 0.',
    });
    return USUAL_SEED;
  }
}

/** The seed that many worlds are drawn from: without a `~`, which names one luck of one world. */
export function readSeedOfWorlds(text: string | undefined, reader: OptionReader): string {
  const seed = readSeed(text, reader);
  if (!seed.includes('~')) return seed;
  reader.issues.push({
    code: 'invalid-seed',
    path: '--seed',
    value: seed,
    message: `--seed is ${JSON.stringify(seed)}; a seed with ~ in it names one luck of one world.`,
    remedy: 'Give a seed without ~: many worlds are drawn from it.',
  });
  return USUAL_SEED;
}
