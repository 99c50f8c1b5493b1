import { meanOf } from '../observed-world.ts';
import { MEDIAN, type Pattern, type Statistic } from '../pattern.ts';
import { LAUNCH_ONLY } from '../plans.ts';

const of: Statistic['of'] = (world) => meanOf(world, LAUNCH_ONLY, 'weekTwenty');
const help = 'Launched and left alone: weekly active in week 20 ÷ the highest of the first 20 weeks.';

export const p02: Pattern = {
  id: 'P2',
  label: 'A launch is a spike',
  kind: 'contrast',
  source: 'Li 2015: “after an initial spike … usage slowly dwindled”; an online community: 694 → 122 in week 20',
  statistics: [
    { id: 'weekTwenty', label: 'week 20 ÷ peak', help, band: { low: 0.05, high: 0.5 }, over: MEDIAN, of },
    {
      id: 'weekTwentyLow',
      label: 'worlds at or below .25',
      help,
      band: { low: 0.4, high: null },
      over: { kind: 'share', within: { low: null, high: 0.25 } },
      of,
    },
  ],
};
