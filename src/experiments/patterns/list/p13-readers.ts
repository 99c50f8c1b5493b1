import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p13: Pattern = {
  id: 'P13',
  label: 'Most read, few write',
  kind: 'structural',
  source: 'SWOOP 2021 and 2022/23: 80 to 85 % read, almost 60 % read only',
  statistics: [
    overMix('readers26', 'readers', 'Employees active at least once in the last 26 weeks, at week 104.', {
      low: 0.7,
      high: 0.9,
    }),
    overMix('readOnly26', 'read only', 'Those of them who did not contribute in 26 weeks.', { low: 0.45, high: 0.7 }),
  ],
};
