import type { ReferenceDeclaration } from '../reference-model.ts';
import { nodes, replicates, share } from './fields.ts';

const fields = {
  thresholds: {
    kind: 'choice',
    label: 'Thresholds',
    help: 'One person for every number of others (ladder), the same with the 1 replaced by a 2, or drawn from a normal distribution.',
    default: 'ladder',
    options: ['ladder', 'broken-ladder', 'normal'],
  },
  mean: share('Mean', 'Mean threshold of normal thresholds, as a share of all people.', 0.25),
  sd: share('Standard deviation', 'Standard deviation of normal thresholds.', 0.11),
  nodes: {
    ...nodes(100, {
      minimum: 3,
      maximum: 100_000,
      help: 'People; default 100 on a ladder, 100,000 with normal thresholds.',
    }),
    default: null,
  },
  replicates: replicates(8),
} as const;

export const granovetter: ReferenceDeclaration<typeof fields> = {
  id: 'granovetter',
  label: 'Granovetter',
  help: 'Share that acts in the end where everybody waits for so many others: near-identical crowds, opposite fates.',
  source: 'Granovetter 1978',
  fields,
};
