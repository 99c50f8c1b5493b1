import { MODEL_VERSION } from '../../../sim/index.ts';
import { Digest } from '../../../sim/digest.ts';
import type { Experiment } from '../../../scenarios/experiment.ts';
import { isOfLibrary } from '../fit-budgets.ts';

/**
 * 32 hexadecimal digits that are equal for experiments with equal runs: over everything the runs and their tables
 * depend on, the model's version included; not over names, descriptions and the limit of a run.
 */
export function identityOf(experiment: Experiment): string {
  const { scenario, factors, design, replicates, seed, seeds, outcomes, series } = experiment;
  const { organisation, weeks, currency, target, parameters, strategies } = scenario;
  const digest = new Digest();
  const parts = {
    model: MODEL_VERSION,
    organisation: { figures: organisation.figures, traits: organisation.traits },
    weeks,
    currency,
    target,
    parameters,
    // Plans of the library get the budgets they need, others keep theirs.
    strategies: strategies.map((strategy) => {
      const { id, platform, budget, budgetPhases, levers, reviews } = strategy;
      return { id, platform, budget, budgetPhases, levers, reviews, library: isOfLibrary(strategy) };
    }),
    factors: factors.map(({ path, values }) => ({ path, values })),
    design,
    replicates,
    seed,
    seeds,
    outcomes,
    series,
  };
  digest.addText(JSON.stringify(sorted(parts)));
  return digest.finish();
}

/** The same with the keys of every object in order, so that it does not matter how they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
