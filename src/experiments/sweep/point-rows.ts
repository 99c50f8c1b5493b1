import type { CellValue } from '../../exchange/results/column.ts';
import type { SweepPlan } from './sweep-plan.ts';

const GROUP_ROWS = 65_536;

/** The table `points` in groups of rows, a list of cells per column; see `pointColumns`. */
export function* pointRows({ points, experiment }: SweepPlan): Generator<CellValue[][], void, undefined> {
  for (let first = 0; first < points.count; first += GROUP_ROWS) {
    const columns: CellValue[][] = Array.from({ length: experiment.factors.length + 3 }, () => []);
    for (let point = first; point < Math.min(points.count, first + GROUP_ROWS); point++) {
      const place = points.place?.(point);
      const cells = [
        point + 1,
        ...points.values(point),
        place === undefined ? null : place.group + 1,
        place?.role ?? null,
      ];
      cells.forEach((cell, column) => columns[column]!.push(cell));
    }
    yield columns;
  }
}
