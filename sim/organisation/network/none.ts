import { TieCollector } from '../tie-collector.ts';
import { defineNetwork } from './define-network.ts';

/** Nobody is tied to anybody: for models in which all mix with all through an organisation-wide share. */
export const none = defineNetwork({
  id: 'none',
  label: 'No ties',
  help: 'Nobody is tied; influence passes through the organisation-wide share alone (well mixed).',
  fields: {},
  ties: (_, { size }) => new TieCollector(size, 0),
});
