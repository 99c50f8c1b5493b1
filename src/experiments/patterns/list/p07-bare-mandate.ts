import { meanOf } from '../observed-world.ts';
import { MEDIAN, type Pattern } from '../pattern.ts';
import { BARE_MANDATE } from '../plans.ts';

export const p07: Pattern = {
  id: 'P7',
  label: 'A bare mandate is shallow, and does not last',
  kind: 'contrast',
  source: 'interactive near the average of all organisations (SWOOP: 27 %); the level afterwards is assumed',
  statistics: [
    {
      id: 'interactiveAtStop',
      label: 'interactive at its end',
      help: 'Demanded and checked, with nothing else, until week 78: employees with a contribution in the 26 weeks before.',
      band: { low: 0.2, high: 0.35 },
      over: MEDIAN,
      of: (world) => meanOf(world, BARE_MANDATE, 'interactiveAtStop'),
    },
    {
      id: 'afterMandate',
      label: '26 weeks later ÷ at its end',
      help: 'Weekly active in weeks 101 to 104 ÷ in weeks 75 to 78.',
      band: { low: null, high: 0.6 },
      over: MEDIAN,
      of: (world) => meanOf(world, BARE_MANDATE, 'afterMandate'),
    },
  ],
};
