import { MIX } from '../plans.ts';
import { mean, runsOf, valueOf } from '../observed-world.ts';
import type { Pattern } from '../pattern.ts';

/** Below this, the band asks nothing: nothing has spread. */
const PEAK = 0.2;

export const p01: Pattern = {
  id: 'P1',
  label: 'Adoption follows a Bass curve',
  kind: 'structural',
  source: 'Bass 1969 and classic series: R² above .97',
  statistics: [
    {
      id: 'bassFit',
      label: 'worlds with a fit above .97',
      help: 'Mean R² of the Bass curve fitted to the employees ever active, week by week, over runs whose weekly active share peaks above .2; worlds with a mean above .97 ÷ worlds with such runs.',
      band: { low: 0.8, high: null },
      over: { kind: 'share', within: { low: 0.97, high: null } },
      whereDefined: true,
      of: (world) =>
        mean(
          MIX.flatMap((strategy) => runsOf(world, strategy))
            .filter((run) => (valueOf(run, 'weeklyPeak') ?? 0) > PEAK)
            .map((run) => valueOf(run, 'bassFit')),
        ),
    },
  ],
};
