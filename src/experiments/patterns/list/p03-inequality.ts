import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p03: Pattern = {
  id: 'P3',
  label: 'A few write most of it',
  kind: 'structural',
  source: 'an online community (messages, all users): Gini .80, top 1 % 18 %, top 10 % 65 %; Nielsen 90-9-1',
  statistics: [
    overMix('gini', 'Gini', 'Gini coefficient of contributions among those active in the last 26 weeks.', {
      low: 0.7,
      high: 0.9,
    }),
    overMix('topOne', 'top 1 %', 'Share of contributions of the busiest 1 % of them.', { low: 0.15, high: 0.3 }),
    overMix('nextNine', 'next 9 %', 'Share of contributions of the next 9 %.', { low: 0.35, high: 0.55 }),
    overMix('topTen', 'top 10 %', 'Share of contributions of the busiest 10 %.', { low: 0.55, high: 0.8 }),
  ],
};
