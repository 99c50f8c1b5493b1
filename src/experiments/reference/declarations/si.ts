import type { ReferenceDeclaration } from '../reference-model.ts';
import { every, nodes, rate, replicates, share, stepByPace, until } from './fields.ts';

const fields = {
  beta: rate('Contagion', 'Rate at which somebody infects, times the share not yet infected.', 0.5),
  seeds: share('Seeds', 'Share infected at the beginning.', 0.01),
  nodes: nodes(20_000),
  step: stepByPace,
  until: until(20),
  every,
  replicates: replicates(8),
};

export const si: ReferenceDeclaration<typeof fields> = {
  id: 'si',
  label: 'SI',
  help: 'Share infected over time where all meet all and nobody recovers: logistic growth.',
  source: 'Verhulst 1838; Kermack & McKendrick 1927 without recovery',
  fields,
};
