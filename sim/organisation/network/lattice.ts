import { TieCollector } from '../tie-collector.ts';
import { defineNetwork } from './define-network.ts';

/**
 * People on a square grid without edges, as wide as it is high as nearly as can be; the end of one row is followed
 * by the beginning of the next (helical boundaries), so that any number of people fits.
 */
export const lattice = defineNetwork({
  id: 'lattice',
  label: 'Grid',
  help: 'People on a square grid without edges, tied to those beside them: four (von Neumann) or eight (Moore).',
  fields: {
    neighbourhood: {
      kind: 'choice',
      label: 'Neighbourhood',
      help: 'Whether people at the corners count as neighbours (Moore) or not (von Neumann).',
      default: 'moore',
      options: ['von-neumann', 'moore'],
    },
  },
  ties({ neighbourhood }, { size }) {
    const width = Math.max(1, Math.round(Math.sqrt(size)));
    const steps = neighbourhood === 'moore' ? [1, width - 1, width, width + 1] : [1, width];
    const ties = new TieCollector(size, size * steps.length);
    for (const step of steps) {
      for (let person = 0; person < size; person++) ties.add(person, (person + step) % size);
    }
    return ties;
  },
});
