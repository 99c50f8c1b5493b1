import type { Factor } from '../../../scenarios/experiment.ts';
import { levelsOf } from './levels.ts';
import type { Points } from './points.ts';

/** The first value of every factor, then the second of every factor, and so on. */
export function zip(factors: readonly Factor[]): Points {
  const levels = factors.map(levelsOf);
  return { count: levels[0]?.length ?? 1, values: (point) => levels.map((own) => own[point]!) };
}
