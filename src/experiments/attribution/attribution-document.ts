import { MODEL_VERSION } from '../../../sim/index.ts';
import { VERSION } from '../../version.ts';
import type { Attribution } from './attribution.ts';

export const ATTRIBUTION_FORMAT = 'groundswell/attribution@1';

/** An attribution as JSON: parts as shares of employees and in whole units, which add up exactly. */
export function attributionDocument({ divisions, ...attribution }: Attribution) {
  return {
    format: ATTRIBUTION_FORMAT,
    version: VERSION,
    modelVersion: MODEL_VERSION,
    ...attribution,
    divisions: divisions.map(({ reference, luck, players, outOfReach }) => ({
      reference,
      luck,
      players: players.map(({ player: { id, label, levers }, ...part }) => ({ id, label, levers, ...part })),
      outOfReach,
    })),
  };
}
