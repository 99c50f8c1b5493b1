import type { ChoiceField } from '../../../../sim/index.ts';
import type { ReferenceDeclaration } from '../reference-model.ts';
import { degree, nodes, replicates, share } from './fields.ts';

const fields = {
  compare: {
    kind: 'choice',
    label: 'Compare',
    help: 'The share that adopts at one degree, or the window of degrees in which a few seeds suffice and the shares beside its edges.',
    default: 'size',
    options: ['size', 'window'],
  } as const satisfies ChoiceField,
  degree: degree(4),
  threshold: share('Threshold', 'Share of contacts who must have adopted.', 0.18),
  seeds: share('Seeds', 'Share that has adopted at the beginning.', 0.01),
  nodes: nodes(100_000),
  replicates: replicates(4),
};

export const watts: ReferenceDeclaration<typeof fields> = {
  id: 'watts',
  label: 'Watts',
  help: 'Share that adopts in the end on a random network where everybody follows a share of the own contacts.',
  source: 'Watts 2002; Gleeson & Cahalane 2007',
  fields,
};
