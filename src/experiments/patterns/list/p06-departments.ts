import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p06: Pattern = {
  id: 'P6',
  label: 'Departments differ',
  kind: 'structural',
  source: 'adoption .02 to .30 assumed; ties: a research institution keeps 33.6 % of them inside, 4.7 % by chance',
  statistics: [
    overMix(
      'adoptionByDepartment',
      'adoption alike in a department',
      'Intra-class correlation by department of being a sustained user.',
      { low: 0.02, high: 0.3 },
    ),
    overMix('tiesWithin', 'ties inside ÷ expected', 'Share of ties inside departments ÷ the share by chance.', {
      low: 3,
      high: null,
    }),
  ],
};
