import type { OutcomeId } from '../../../sim/index.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import { CUBE_COLUMNS, ResultCube } from '../../experiments/results/result-cube.ts';
import type { LoadedResults } from '../../experiments/results/loaded-results.ts';
import { findResultFiles } from '../query/result-files.ts';
import { readManifest } from './read-manifest.ts';
import { readTable } from './read-table.ts';
import { ResultsRefused } from './results-refused.ts';

/**
 * Reads the runs of a results folder, finished or not.
 *
 * @param outcomes  those wanted; those the folder does not have are left out
 * @throws ResultsRefused   when it is no results folder
 * @throws UnreadableTable  when a file of it is damaged
 */
export async function loadResults(folder: string, outcomes: readonly OutcomeId[]): Promise<LoadedResults> {
  const found = await findResultFiles(folder);
  if (!found.ok) throw new ResultsRefused(...found.issues);
  const { folder: path, tables } = found.value;
  const manifest = (await readManifest(path))!;
  const kept = outcomes.filter((outcome) => manifest.columns.runs?.some(({ name }) => name === outcome));
  const cube = new ResultCube({ points: manifest.points, strategies: manifest.strategies, outcomes: kept });
  for (const file of tables.runs) {
    for await (const { rows, columns } of readTable(file, [...CUBE_COLUMNS, ...kept])) cube.add(rows, columns);
  }
  const paths = manifest.factors.map((factor) => factor.path);
  const values: CellValue[][] = paths.map(() => []);
  for (const file of paths.length > 0 ? tables.points : []) {
    for await (const { rows, columns } of readTable(file, ['point', ...paths])) {
      const [points, ...factors] = columns;
      for (let row = 0; row < rows; row++) {
        factors.forEach((column, factor) => (values[factor]![(points![row] as number) - 1] = column[row]!));
      }
    }
  }
  return { manifest, cube, factors: manifest.factors.map((factor, at) => ({ ...factor, values: values[at]! })) };
}
