import { MODEL_VERSION } from '../../../sim/index.ts';
import { parseExperiment } from '../../../scenarios/parse-experiment.ts';
import type { Manifest, Shard } from '../../exchange/results/manifest.ts';
import { identityOf } from '../../experiments/sweep/identity.ts';
import { planSweep, type SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { VERSION } from '../../version.ts';
import { noResults, readManifest } from './read-manifest.ts';
import { ResultsRefused } from './results-refused.ts';

/**
 * A results folder's manifest, and the plan of the experiment it was made with.
 *
 * @param shard  which part of the experiment the plan is for; absent: the folder's own
 * @throws ResultsRefused  when there is no such folder, or its runs cannot be made again by this Groundswell
 */
export async function planOfFolder(
  folder: string,
  shard?: Shard | null,
): Promise<{ readonly manifest: Manifest; readonly plan: SweepPlan }> {
  const manifest = await readManifest(folder);
  if (manifest === null) throw new ResultsRefused(noResults(folder));
  if (manifest.modelVersion !== MODEL_VERSION) {
    throw new ResultsRefused({
      code: 'other-model',
      file: folder,
      message: `The results folder was made with version ${manifest.modelVersion} of the model (Groundswell ${manifest.version}); this is version ${MODEL_VERSION} (Groundswell ${VERSION}).`,
      remedy: `Use Groundswell ${manifest.version}, whose runs these are.`,
      value: manifest.modelVersion,
    });
  }
  const parsed = parseExperiment(manifest.experiment);
  if (!parsed.ok) throw new ResultsRefused(...parsed.issues.map((issue) => ({ ...issue, file: folder })));
  const planned = planSweep(parsed.experiment, shard === undefined ? manifest.shard : shard);
  if (!planned.ok) throw new ResultsRefused(...planned.issues.map((issue) => ({ ...issue, file: folder })));
  if (identityOf(parsed.experiment) !== manifest.identity) {
    throw new ResultsRefused({
      code: 'other-library',
      file: folder,
      message: `The experiment in the manifest is not the one its runs were made with: the manifest was changed, or the library of Groundswell ${manifest.version} was another.`,
      remedy: `Use Groundswell ${manifest.version}, and the manifest as it was written.`,
    });
  }
  return { manifest, plan: planned.plan };
}
