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
