import type { ChoiceField } from '../../../../sim/index.ts';
import type { ReferenceDeclaration } from '../reference-model.ts';
import { every, nodes, rate, replicates, stepByPace, until } from './fields.ts';

const fields = {
  p: rate('Innovation', 'Rate of adopting with nobody before.', 0.03),
  q: rate('Imitation', 'Added rate when everybody in touch has adopted.', 0.38),
  network: {
    kind: 'choice',
    label: 'Network',
    help: 'Who is in touch with whom: all with all, or a network; theory bounds those without a curve of their own.',
    default: 'well-mixed',
    options: ['well-mixed', 'ring', 'small-world', 'random', 'preferential', 'lattice', 'departmental'],
  } as const satisfies ChoiceField,
  nodes: nodes(20_000),
  step: stepByPace,
  until: until(20),
  every,
  replicates: replicates(8),
};

export const bass: ReferenceDeclaration<typeof fields> = {
  id: 'bass',
  label: 'Bass',
  help: 'Share that has adopted over time, where all meet all or on a ring; other networks lie between the two.',
  source: 'Bass 1969; Fibich & Gibori 2010',
  fields,
};
