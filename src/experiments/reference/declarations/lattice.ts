import type { ReferenceDeclaration } from '../reference-model.ts';
import { nodes } from './fields.ts';

const fields = {
  neighbourhood: {
    kind: 'choice',
    label: 'Neighbourhood',
    help: 'A ring, or a grid with four (von Neumann) or eight (Moore) neighbours.',
    default: 'all',
    options: ['all', 'ring', 'von-neumann', 'moore'],
  },
  threshold: {
    kind: 'number',
    label: 'Threshold',
    help: 'Share of contacts who must have adopted; default: right at the contagion threshold and just above it.',
    unit: 'share',
    default: null,
    minimum: 0,
    maximum: 1,
  },
  neighbours: {
    kind: 'number',
    label: 'Neighbours',
    help: 'Neighbours on the ring, half on each side; an even number.',
    unit: 'people',
    default: 6,
    minimum: 2,
    maximum: 100,
    whole: true,
  },
  nodes: nodes(2500, { help: 'People; on a grid the nearest square number.', minimum: 100 }),
} as const;

export const lattice: ReferenceDeclaration<typeof fields> = {
  id: 'lattice',
  label: 'Lattice',
  help: 'Whether adoption spreads from a block of adopters: up to a threshold of 1/2, 1/4 and 3/8.',
  source: 'Morris 2000',
  fields,
};
