import { defineLever } from './define-lever.ts';

/** How champions are chosen; the position in the list is the control's value. */
export const CHAMPION_CHOICES = ['random', 'connected', 'keen'] as const;

/** Employees given time to use it in sight of colleagues and to help them. */
export const champions = defineLever({
  id: 'champions',
  label: 'Champions',
  help: 'A share of employees is asked, and given time, to use the platform in sight of their colleagues and to help them.',
  evidence:
    'Committed minorities of 10 to 40 % tip a group [R: Centola 2018]; informal influence is stronger than hierarchy [R: Riemer 2015]; effect sizes assumed [A].',
  fields: {
    share: {
      kind: 'number',
      label: 'Share of employees',
      help: 'Share of employees who are champions.',
      unit: 'share',
      default: 0.02,
      minimum: 0,
      maximum: 1,
    },
    hoursPerWeek: {
      kind: 'number',
      label: 'Hours a week',
      help: 'Working time of each champion.',
      unit: 'hours per week',
      default: 1,
      minimum: 0,
      maximum: 40,
    },
    choice: {
      kind: 'choice',
      label: 'Chosen',
      help: 'At random, the best connected, or the keenest.',
      default: 'keen',
      options: CHAMPION_CHOICES,
    },
  },
  line: null,
  weeklyCents: () => 0,
  apply(controls, { share, hoursPerWeek, choice }, intensity) {
    controls.championShare = Math.min(1, controls.championShare + share * intensity);
    controls.championMinutes = Math.max(controls.championMinutes, hoursPerWeek * 60);
    controls.championChoice = CHAMPION_CHOICES.indexOf(choice);
  },
});
