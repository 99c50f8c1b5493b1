import type { Manifest, ManifestFactor } from '../../exchange/results/manifest.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { ResultCube } from './result-cube.ts';

/** A factor with its value at every point. */
export interface LoadedFactor extends ManifestFactor {
  readonly values: readonly CellValue[];
}

/** A results folder, or what there is of it so far, in memory. */
export interface LoadedResults {
  readonly manifest: Manifest;
  readonly factors: readonly LoadedFactor[];
  readonly cube: ResultCube;
}
