import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p12: Pattern = {
  id: 'P12',
  label: 'Content goes stale',
  kind: 'structural',
  source: 'assumed',
  statistics: [
    overMix(
      'contentHalfLife',
      'half-life in weeks',
      'Weeks until half of what was written is no longer worth reading, without curation. An input of the model, drawn from this very band: passed by construction.',
      { low: 4, high: 26 },
    ),
  ],
};
