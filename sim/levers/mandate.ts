import { defineLever } from './define-lever.ts';

/** Use is demanded, and checked as far as enforced. */
export const mandate = defineLever({
  id: 'mandate',
  label: 'Mandate',
  help: 'Everybody is told to use it; enforcement checks who does. Pressure lingers for some weeks after it ends.',
  evidence:
    'People cannot be forced to use social tools [R: Gartner]; compliance without commitment [R: Herscovitch & Meyer 2002]; reactance r .2 to .3 [M: Rains 2013].',
  fields: {
    strength: {
      kind: 'number',
      label: 'Strength',
      help: 'How strongly use is demanded.',
      unit: 'share',
      default: 1,
      minimum: 0,
      maximum: 1,
    },
    enforcement: {
      kind: 'number',
      label: 'Enforcement',
      help: 'How far it is checked.',
      unit: 'share',
      default: 0.5,
      minimum: 0,
      maximum: 1,
    },
  },
  line: 'enforcement',
  weeklyCents({ enforcement }, intensity, { employees, parameters }) {
    return (100 * intensity * enforcement * parameters.money.enforcementPerYear * employees) / 52;
  },
  apply(controls, { strength, enforcement }, intensity) {
    controls.mandate = Math.max(controls.mandate, strength * intensity);
    controls.enforcement = Math.max(controls.enforcement, enforcement * intensity);
  },
});
