import type { ReferenceDeclaration } from '../reference-model.ts';
import { nodes, replicates } from './fields.ts';

const fields = {
  ties: {
    kind: 'number',
    label: 'Ties of a newcomer',
    help: 'Ties that each newcomer brings.',
    unit: 'ties',
    default: 3,
    minimum: 1,
    maximum: 100,
    whole: true,
  } as const,
  nodes: nodes(50_000),
  replicates: replicates(8),
};

export const preferential: ReferenceDeclaration<typeof fields> = {
  id: 'preferential',
  label: 'Preferential attachment',
  help: 'Degrees of a network whose newcomers tie themselves to the well connected: a power law with exponent 3.',
  source: 'Barabási & Albert 1999; Dorogovtsev, Mendes & Samukhin 2000',
  fields,
};
