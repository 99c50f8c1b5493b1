import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const p05: Pattern = {
  id: 'P5',
  label: 'Activity has a heavy tail',
  kind: 'structural',
  source: 'an online community: exponent about 2.1 to 2.2, largest ÷ mean 1,091 ÷ 44',
  statistics: [
    overMix(
      'tailExponent',
      'tail exponent',
      'Exponent of the density of contributions per contributor by maximum likelihood, the beginning of the tail chosen to fit best.',
      { low: 1.8, high: 2.6 },
    ),
    overMix(
      'busiestOverMean',
      'busiest ÷ mean',
      'Contributions of the busiest contributor ÷ those of the average contributor.',
      { low: 10, high: null },
    ),
  ],
};
