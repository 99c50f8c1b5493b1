import { defineLever } from './define-lever.ts';

/** Courses that make up missing skill; spread over the weeks the lever acts. */
export const training = defineLever({
  id: 'training',
  label: 'Training',
  help: 'A share of employees is trained, each in one of the weeks the lever acts; another course trains others, and newcomers once everybody has been asked. Training makes the platform known and easier; it gives no reason to use it.',
  evidence: 'Effort matters less than benefit [R: Taiwo & Downe 2013]; effect of an hour assumed [A].',
  fields: {
    share: {
      kind: 'number',
      label: 'Share trained',
      help: 'Share of employees trained.',
      unit: 'share',
      default: 0.5,
      minimum: 0,
      maximum: 1,
    },
    hoursEach: {
      kind: 'number',
      label: 'Hours each',
      help: 'Hours of training for each of them.',
      unit: 'hours',
      default: 1,
      minimum: 0,
      maximum: 80,
    },
  },
  line: 'training',
  naturalWeeks: 13,
  weeklyCents({ share, hoursEach }, intensity, { activeWeeks, employees, parameters }) {
    return (100 * intensity * share * hoursEach * employees * parameters.money.trainingHour) / activeWeeks;
  },
  apply(controls, { share, hoursEach }, intensity, { activeWeeks }) {
    const trained = (share * intensity) / activeWeeks;
    const hours = controls.trainingHours * controls.trainingShare + hoursEach * trained;
    controls.trainingShare += trained;
    if (controls.trainingShare > 0) controls.trainingHours = hours / controls.trainingShare;
  },
});
