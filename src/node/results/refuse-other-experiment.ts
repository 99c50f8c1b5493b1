import { MODEL_VERSION } from '../../../sim/index.ts';
import type { Manifest } from '../../exchange/results/manifest.ts';
import { manifestOf } from '../../experiments/sweep/manifest-of.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { VERSION } from '../../version.ts';
import { ResultsRefused } from './results-refused.ts';

/** @throws ResultsRefused  when the folder was not made for the runs of this plan by this model */
export function refuseOtherExperiment(folder: string, there: Manifest, plan: SweepPlan): void {
  const asked = manifestOf(plan, null);
  if (there.modelVersion !== MODEL_VERSION) {
    throw new ResultsRefused({
      code: 'other-model',
      file: folder,
      message: `The results folder was made with version ${there.modelVersion} of the model (Groundswell ${there.version}); this is version ${MODEL_VERSION} (Groundswell ${VERSION}).`,
      remedy: 'Finish it with the Groundswell that began it, or write into another folder.',
      value: there.modelVersion,
    });
  }
  if (there.identity !== asked.identity) {
    const parts = differingParts(there, asked);
    const which = parts.length === 0 ? '' : ` They differ in ${parts.join(', ')}.`;
    throw new ResultsRefused({
      code: 'other-experiment',
      file: folder,
      message: `The results folder belongs to another experiment.${which}`,
      remedy: 'Write into another folder, or sweep the experiment that this one was made with.',
    });
  }
  const [given, wanted] = [there.shard, plan.shard].map((shard) =>
    shard === null ? 'all of it' : `shard ${shard.index}/${shard.of}`,
  );
  if (given !== wanted) {
    throw new ResultsRefused({
      code: 'other-shard',
      file: folder,
      message: `The results folder is for another part of this experiment: ${given}, not ${wanted}.`,
      remedy: 'Give every shard a folder of its own.',
    });
  }
}

/** Keys of the experiment whose values are not the same. */
function differingParts(there: Manifest, asked: Manifest): readonly string[] {
  const names = new Set([...Object.keys(there.experiment), ...Object.keys(asked.experiment)]);
  const ignored = ['format', 'name', 'description', 'runLimitSeconds'];
  return [...names].filter(
    (name) =>
      !ignored.includes(name) && JSON.stringify(there.experiment[name]) !== JSON.stringify(asked.experiment[name]),
  );
}
