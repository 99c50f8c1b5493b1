import { LIBRARY } from '../../scenarios/library.ts';
import { planOf } from '../../scenarios/scenario.ts';
import { synthesise } from '../../sim/organisation/synthesise.ts';
import { DEFAULT_PARAMETERS } from '../../sim/parameters/index.ts';
import { simulate } from '../../sim/simulate.ts';

/**
 * The digest of every library strategy in every library organisation (the largest cut to 2,000 people, so that a
 * browser is done in seconds), over 104 weeks with seed `golden`.
 */
export function libraryDigests(): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const { id, figures, traits } of LIBRARY.organisations) {
    const organisation = synthesise({ ...figures, employees: Math.min(2000, figures.employees) }, 'golden');
    for (const strategy of LIBRARY.strategies) {
      const run = simulate(
        {
          organisation,
          traits,
          plan: planOf(strategy, organisation.size),
          weeks: 104,
          parameters: DEFAULT_PARAMETERS,
          target: { interactiveShare: 0.38, week: 78 },
        },
        'golden',
      );
      digests[`${id!}, ${strategy.id}`] = run.digest;
    }
  }
  return digests;
}
