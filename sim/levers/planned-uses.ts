import { plannedUsePrice } from '../platform/planned-use-price.ts';
import { defineLever } from './define-lever.ts';

/** Uses that the sponsor defines: as many as planned, integrated in the work as far as paid for. */
export const plannedUses = defineLever({
  id: 'plannedUses',
  label: 'Planned uses',
  help: 'Ways of working the sponsor defines and integrates in processes. How well they meet the demand depends on what the planners know. Each is paid for when it is built; users’ uses being integrated come first.',
  evidence:
    'Use in the flow of work looks very different from use above it [R: Idinopulos, McAfee]; sizes assumed [A].',
  fields: {
    count: {
      kind: 'number',
      label: 'Uses',
      help: 'How many uses are planned, the most promising to the planners first.',
      unit: 'uses',
      default: 2,
      minimum: 0,
      maximum: 7,
      whole: true,
    },
    integration: {
      kind: 'number',
      label: 'Integration',
      help: 'How well they are built into tools and processes: 0 announced only, 1 fully.',
      unit: 'share',
      default: 0.5,
      minimum: 0,
      maximum: 1,
    },
  },
  line: 'integration',
  paidAsBuilt: true,
  weeklyCents({ count, integration }, intensity, { week, startWeek, employees, parameters }) {
    if (week !== startWeek || intensity === 0) return 0;
    return 100 * count * integration * plannedUsePrice(parameters, employees);
  },
  apply(controls, { count, integration }, intensity) {
    controls.plannedUses = Math.max(controls.plannedUses, count);
    controls.integration = Math.max(controls.integration, integration * intensity);
  },
});
