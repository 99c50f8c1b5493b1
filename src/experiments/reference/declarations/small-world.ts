import type { ReferenceDeclaration } from '../reference-model.ts';
import { nodes, replicates, share } from './fields.ts';

const fields = {
  neighbours: {
    kind: 'number',
    label: 'Neighbours',
    help: 'Nearest on the ring with whom everybody is tied, half on each side; an even number.',
    unit: 'people',
    default: 10,
    minimum: 2,
    maximum: 100,
    whole: true,
  } as const,
  rewiring: share('Rewiring', 'Probability that a tie of the ring leads to anybody instead.', 0.1),
  nodes: nodes(20_000),
  replicates: replicates(8),
};

export const smallWorld: ReferenceDeclaration<typeof fields> = {
  id: 'small-world',
  label: 'Small world',
  help: 'Clustering of a ring some of whose ties are moved.',
  source: 'Watts & Strogatz 1998; Barrat & Weigt 2000',
  fields,
};
