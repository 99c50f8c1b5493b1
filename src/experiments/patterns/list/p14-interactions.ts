import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p14: Pattern = {
  id: 'P14',
  label: 'How much is written',
  kind: 'structural',
  source: 'SWOOP 2022/23: about .74 interactions per employee and month',
  statistics: [
    overMix(
      'interactionsPerEmployeeMonth',
      'interactions a head and month',
      'Posts, replies and reactions per employee and month, over the whole run.',
      { low: 0.3, high: 1.5 },
    ),
  ],
};
