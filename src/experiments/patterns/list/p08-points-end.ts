import { sumOf } from '../observed-world.ts';
import { MEDIAN, type Pattern } from '../pattern.ts';
import { LAUNCH_ONLY, POINTS } from '../plans.ts';

export const p08: Pattern = {
  id: 'P8',
  label: 'When points end, contributions drop to the baseline or below',
  kind: 'contrast',
  source: 'Thom 2012: removing points reduced participation, size not seen; Deci, Koestner & Ryan 1999',
  statistics: [
    {
      id: 'afterPoints',
      label: 'contributions 8 weeks later',
      help: 'Launched, with an ordinary reward per contribution for a year: contributions in weeks 57 to 60 ÷ in weeks 49 to 52, less 1; all lucks of a world together.',
      band: { low: -0.6, high: -0.2 },
      over: MEDIAN,
      of(world) {
        const before = sumOf(world, POINTS, 'talkBeforeEnd');
        return before > 0 ? sumOf(world, POINTS, 'talkAfterEnd') / before - 1 : null;
      },
    },
    {
      id: 'pointsOverBaseline',
      label: 'afterwards ÷ without points',
      help: 'Contributions in weeks 57 to 60 ÷ those of the same lucks launched without points.',
      band: { low: null, high: 1 },
      over: MEDIAN,
      of(world) {
        const without = sumOf(world, LAUNCH_ONLY, 'talkAfterEnd');
        return without > 0 ? sumOf(world, POINTS, 'talkAfterEnd') / without : null;
      },
    },
  ],
};
