import type { ReferenceDeclaration } from '../reference-model.ts';
import { nodes, replicates } from './fields.ts';

const fields = {
  rate: {
    kind: 'number',
    label: 'Questions',
    help: 'Questions a person asks in a week.',
    unit: 'per week',
    default: 0.02,
    minimum: 0,
    maximum: 2,
  },
  staff: {
    kind: 'number',
    label: 'Staff',
    help: 'Questions staff can answer in a week; 0 for no staff.',
    unit: 'answers per week',
    default: 22,
    minimum: 0,
    maximum: 1_000_000,
    whole: true,
  },
  willingness: {
    kind: 'number',
    label: 'Willingness',
    help: 'Chance that a colleague who sees a question answers it in a week; 0 for staff alone.',
    unit: 'share',
    default: 0,
    minimum: 0,
    maximum: 1,
  },
  colleagues: {
    kind: 'number',
    label: 'Colleagues',
    help: 'Colleagues a question comes by in a week.',
    unit: 'people',
    default: 3,
    minimum: 0,
    maximum: 12,
    whole: true,
  },
  patience: {
    kind: 'number',
    label: 'Patience',
    help: 'Weeks after which an unanswered question is given up.',
    unit: 'weeks',
    default: 52,
    minimum: 1,
    maximum: 52,
    whole: true,
  },
  nodes: nodes(1000, { maximum: 100_000 }),
  weeks: {
    kind: 'number',
    label: 'Weeks',
    help: 'Weeks over which is measured, after a quarter as many to fill the queue.',
    unit: 'weeks',
    default: 2000,
    minimum: 10,
    maximum: 20_000,
    whole: true,
  },
  replicates: replicates(8),
} as const;

export const queue: ReferenceDeclaration<typeof fields> = {
  id: 'queue',
  label: 'Answer queue',
  help: 'Questions waiting for an answer: backlog = arrivals × waiting time, and both from theory where it has them.',
  source: 'Little 1961; Spitzer 1956',
  fields,
};
