import { mean, meanOf, type ObservedWorld, runsOf } from '../observed-world.ts';
import { MEAN, type Pattern } from '../pattern.ts';
import { LAUNCH_ONLY, PORTFOLIO } from '../plans.ts';

export const p10: Pattern = {
  id: 'P10',
  label: 'Success is the exception',
  kind: 'contrast',
  source: 'Gartner: “provide and pray” succeeds in about 10 %; 80 % of efforts miss; Forrester 64 % little benefit',
  statistics: [
    {
      id: 'successLaunchOnly',
      label: 'success, launch only',
      help: 'Share of runs, launched and left alone, that reach the common target.',
      band: { low: 0.02, high: 0.2 },
      over: MEAN,
      of: (world) => meanOf(world, LAUNCH_ONLY, 'success'),
    },
    {
      id: 'successPortfolio',
      label: 'success, mixed portfolio',
      help: 'The same over the plans that organisations choose among, each counting alike.',
      band: { low: 0.15, high: 0.45 },
      over: MEAN,
      of: (world) => mean(PORTFOLIO.map((strategy) => meanOf(world, strategy, 'success'))),
    },
    {
      id: 'largestFamily',
      label: 'largest outcome family',
      help: 'Share of all runs of that portfolio in the outcome family that is most frequent.',
      band: { low: null, high: 0.85 },
      over: { kind: 'own', of: largestFamily },
      of: (world) => largestFamily([world]),
    },
  ],
};

/** Every plan of every world counts alike, however many lucks it was run in. */
function largestFamily(worlds: readonly ObservedWorld[]): number | null {
  const shares = new Map<string, number>();
  let cells = 0;
  for (const world of worlds) {
    for (const strategy of PORTFOLIO) {
      const runs = runsOf(world, strategy);
      if (runs.length > 0) cells++;
      for (const { family } of runs) shares.set(family, (shares.get(family) ?? 0) + 1 / runs.length);
    }
  }
  return cells === 0 ? null : Math.max(...shares.values()) / cells;
}
