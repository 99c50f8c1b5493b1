import { defineLever } from './define-lever.ts';

/** A way for users' own uses to be proposed, decided and promised. */
export const intake = defineLever({
  id: 'intake',
  label: 'Intake of users’ uses',
  help: 'Users’ ideas may be proposed; so many a month are accepted, after a delay. Accepting costs nothing, implementing takes the hours and money of others: a promise that is not kept disappoints.',
  evidence:
    '6 to 38 % of users innovate, 17 % of innovations spread unaided [R: von Hippel]; effect of help assumed [A].',
  fields: {
    perMonthPer1000: {
      kind: 'number',
      label: 'Accepted per month and 1,000',
      help: 'Proposals that can be decided in a month, per 1,000 employees.',
      unit: 'proposals per month and 1,000 employees',
      default: 1,
      minimum: 0,
      maximum: 1000,
    },
    lagWeeks: {
      kind: 'number',
      label: 'Delay',
      help: 'Weeks from a proposal to its decision, where risk aversion adds none.',
      unit: 'weeks',
      default: 2,
      minimum: 0,
      maximum: 104,
      whole: true,
    },
    openness: {
      kind: 'number',
      label: 'Openness',
      help: 'How far people are asked and heard: 0 not, 1 fully.',
      unit: 'share',
      default: 1,
      minimum: 0,
      maximum: 1,
    },
  },
  line: 'integration',
  weeklyCents: () => 0,
  apply(controls, { perMonthPer1000, lagWeeks, openness }, intensity, { employees }) {
    controls.intakePerWeek += (intensity * perMonthPer1000 * employees * 12) / (1000 * 52);
    controls.intakeLagWeeks = Math.max(controls.intakeLagWeeks, lagWeeks);
    controls.intakeOpenness = Math.max(controls.intakeOpenness, openness * intensity);
  },
});
