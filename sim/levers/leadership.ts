import { defineLever } from './define-lever.ts';

/** Leaders and managers given hours to take part, as role models or as superiors. */
export const leadership = defineLever({
  id: 'leadership',
  label: 'Leadership',
  help: 'Top leaders and middle managers spend hours on the platform, from directing (−1) to showing by example (1). Those who join by their own choice need no lever.',
  evidence:
    'Recent manager activity goes with joining [R: Brzozowski 2009, size not seen]; an active CEO with 47 % interactive against 38 % [R, one case]; aggressive communication lowers participation [R: Catz 2013].',
  fields: {
    topShare: {
      kind: 'number',
      label: 'Top leaders',
      help: 'Share of the leaders at the top two levels who take part.',
      unit: 'share',
      default: 0.5,
      minimum: 0,
      maximum: 1,
    },
    middleShare: {
      kind: 'number',
      label: 'Middle managers',
      help: 'Share of the other managers who take part.',
      unit: 'share',
      default: 0.25,
      minimum: 0,
      maximum: 1,
    },
    hoursPerWeek: {
      kind: 'number',
      label: 'Hours a week',
      help: 'Working time each of them gives.',
      unit: 'hours per week',
      default: 0.5,
      minimum: 0,
      maximum: 40,
    },
    style: {
      kind: 'number',
      label: 'Style',
      help: 'From directive (−1) to role model (1).',
      unit: 'style',
      default: 0.8,
      minimum: -1,
      maximum: 1,
    },
  },
  line: null,
  weeklyCents: () => 0,
  apply(controls, { topShare, middleShare, hoursPerWeek, style }, intensity) {
    // Each group takes part in the way that was asked of it: the top may show what the middle is told.
    if (topShare * intensity > 0) {
      controls.topLeaderShare = Math.min(1, controls.topLeaderShare + topShare * intensity);
      controls.topLeaderMinutes = Math.max(controls.topLeaderMinutes, hoursPerWeek * 60);
      controls.topLeaderStyle = style;
    }
    if (middleShare * intensity > 0) {
      controls.middleManagerShare = Math.min(1, controls.middleManagerShare + middleShare * intensity);
      controls.middleManagerMinutes = Math.max(controls.middleManagerMinutes, hoursPerWeek * 60);
      controls.middleManagerStyle = style;
    }
  },
});
