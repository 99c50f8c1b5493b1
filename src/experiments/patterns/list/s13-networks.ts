import type { Pattern } from '../pattern.ts';
import { overMix } from './over-mix.ts';

export const s13: Pattern = {
  id: 'S13',
  label: 'Networks look like those of organisations',
  kind: 'structural',
  source: 'a research institution’s mail: clustering .399, modularity .288, mean degree 32; a manufacturer: span 4.5',
  statistics: [
    overMix('clustering', 'clustering', 'Mean clustering of employees.', { low: 0.25, high: 0.5 }),
    overMix('modularity', 'modularity', 'Modularity of the departments.', { low: 0.2, high: 0.5 }),
    overMix('managerSpan', 'manager span', 'Mean direct reports of a manager.', { low: 3, high: 10 }),
    overMix('meanDegree', 'mean degree', 'Mean ties per employee.', { low: 10, high: 40 }),
    overMix('degreeOverQuarter', 'mean degree ÷ (N/4)', 'Mean ties per employee ÷ a quarter of the employees.', {
      low: null,
      high: 1,
    }),
  ],
};
