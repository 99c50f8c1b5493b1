import type { Factor } from '../../../scenarios/experiment.ts';
import { valueAt } from './levels.ts';
import type { Points } from './points.ts';
import { sobolPlaces } from './sobol.ts';

/**
 * The points from which Sobol indices are estimated: two samples A and B of a scrambled Sobol sequence, and for each
 * factor the rows of A with that factor taken from B (and with `secondOrder` those of B with it taken from A).
 *
 * Row by row: A, AB of each factor, BA of each factor, B.
 *
 * @param rows  rows of A and of B
 * @see   A. Saltelli et al. (2010), Comput. Phys. Commun. 181, 259-270
 */
export function saltelli(factors: readonly Factor[], rows: number, secondOrder: boolean, seed: string): Points {
  const many = factors.length;
  const places = sobolPlaces(2 * many, seed);
  const perRow = many * (secondOrder ? 2 : 1) + 2;
  return {
    count: rows * perRow,
    values(point) {
      const row = Math.floor(point / perRow);
      const step = point % perRow;
      // Which of the two samples a factor is taken from.
      const mostlyB = step > many;
      const exchanged = step === 0 || step === perRow - 1 ? -1 : (step - 1) % many;
      return factors.map((factor, position) => {
        const fromB = mostlyB !== (position === exchanged);
        return valueAt(factor, places[fromB ? many + position : position]!(row));
      });
    },
    place(point) {
      const step = point % perRow;
      const group = Math.floor(point / perRow);
      if (step === 0) return { group, role: 'A' };
      if (step === perRow - 1) return { group, role: 'B' };
      return { group, role: `${step > many ? 'BA' : 'AB'}:${factors[(step - 1) % many]!.path}` };
    },
  };
}
