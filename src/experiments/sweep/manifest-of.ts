import { MODEL_VERSION } from '../../../sim/index.ts';
import { experimentDocument } from '../../../scenarios/codec/experiment-document.ts';
import { type Manifest, type ManifestFile, RESULTS_FORMAT, type RunCounts } from '../../exchange/results/manifest.ts';
import { pointColumns, runColumns, seriesColumns } from '../../exchange/results/tables.ts';
import { VERSION } from '../../version.ts';
import { identityOf } from './identity.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** What a folder holds once its runs are there. */
export interface FinishedResults {
  readonly runs: RunCounts;
  /** Points whose interval did not become as narrow as asked, by number from 1; null where replicates are fixed. */
  readonly notReached: readonly number[] | null;
  readonly files: readonly ManifestFile[];
}

/** The manifest of a results folder. @param finished  null while its runs are being made */
export function manifestOf(
  { experiment, points, strategies, shard }: SweepPlan,
  finished: FinishedResults | null,
): Manifest {
  const { scenario, seed, factors, replicates, series } = experiment;
  return {
    format: RESULTS_FORMAT,
    version: VERSION,
    modelVersion: MODEL_VERSION,
    identity: identityOf(experiment),
    experiment: experimentDocument(experiment),
    scenario,
    seed,
    strategies,
    factors: factors.map(({ path, field }) => ({
      path,
      label: field.label,
      unit: field.kind === 'number' ? field.unit : '',
    })),
    points: points.count,
    replicates: typeof replicates === 'number' ? replicates : 'auto',
    shard,
    complete: finished !== null,
    runs: finished?.runs ?? null,
    notReached: finished?.notReached ?? null,
    columns: {
      runs: runColumns(experiment),
      points: pointColumns(experiment),
      ...(series.length > 0 && { series: seriesColumns(experiment) }),
    },
    files: finished?.files ?? [],
  };
}
