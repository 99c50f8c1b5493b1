import type { ChoiceField } from '../../../../sim/index.ts';
import type { ReferenceDeclaration } from '../reference-model.ts';
import { degree, nodes, rate, replicates, share, step } from './fields.ts';

const fields = {
  beta: rate('Contagion', 'Rate at which somebody infects: in all where all meet all, each contact in a network.', 0.4),
  recovery: rate(
    'Recovery',
    'Rate at which somebody recovers, immune for good; its inverse is the mean duration.',
    0.2,
  ),
  seeds: share('Seeds', 'Share infected at the beginning; so many people that it does not die out by chance.', 0.001),
  network: {
    kind: 'choice',
    label: 'Network',
    help: 'Whether all meet all, or each the own contacts in a random network.',
    default: 'well-mixed',
    options: ['well-mixed', 'random'],
  } as const satisfies ChoiceField,
  degree: degree(4),
  nodes: nodes(50_000),
  step: step(0.25),
  replicates: replicates(8),
};

export const sir: ReferenceDeclaration<typeof fields> = {
  id: 'sir',
  label: 'SIR',
  help: 'Share infected in the end where people recover: final size, and the giant component of a random network.',
  source: 'Kermack & McKendrick 1927; Erdős & Rényi 1960; Newman 2002',
  fields,
};
