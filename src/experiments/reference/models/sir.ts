import type { Issue } from '../../../../scenarios/issue.ts';
import { log } from '../../../../sim/elementary/log.ts';
import { log1p } from '../../../../sim/elementary/log1p.ts';
import type { FieldValues } from '../../../../sim/index.ts';
import { components } from '../../../../sim/organisation/metrics/components.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { random } from '../../../../sim/organisation/network/random.ts';
import { sir as declaration } from '../declarations/sir.ts';
import { drawNetwork } from '../draw-network.ts';
import { AWARENESS_ALONE, MOST_STEPS, runUntilSettled, withChanges } from '../reduction.ts';
import { defineReference, type Quantity } from '../reference-model.ts';
import { finalSize, transmissibility } from '../theory/final-size.ts';

type Values = FieldValues<typeof declaration.fields>;

const FIRST_ATTEMPT = 250;

const parameters = ({ beta, recovery, seeds, step, network }: Values) =>
  withChanges(AWARENESS_ALONE, {
    awareness: {
      step,
      baseHazard: 0,
      wordOfMouth: beta,
      contact: network === 'well-mixed' ? 'share' : 'count',
      organisationWeight: network === 'well-mixed' ? 1 : 0,
      initialShare: seeds,
      leaderPosts: 0,
      // A step ends an infection with probability recovery × step, so that its mean duration is 1 ÷ recovery at any step.
      forgetting: -log1p(-recovery * step) / step,
      relearning: 0,
    },
  });

/** Without anybody infected nothing begins, however far it would go. */
const sizeFrom = (reproduction: number, seeds: number): number => (seeds === 0 ? 0 : finalSize(reproduction, seeds));

/** Contagion and recovery, through awareness and forgetting: who once forgot hears of it no more. */
export const sir = defineReference({
  declaration,
  check({ recovery, step, nodes }): readonly Issue[] {
    if (!(recovery > 0 && recovery * step < 1)) {
      return [
        {
          code: 'out-of-range',
          path: 'recovery',
          value: recovery,
          message: `A recovery of ${recovery} with a step of ${step} never or at once ends an infection; their product lies between 0 and 1.`,
          remedy: recovery > 0 ? 'Give a shorter step.' : 'Give a recovery above 0; without one it is si.',
        },
      ];
    }
    // Until the last of so many infections has ended.
    const steps = Math.ceil(log(nodes) / (recovery * step));
    if (steps <= MOST_STEPS) return [];
    return [
      {
        code: 'out-of-range',
        path: 'step',
        value: step,
        message: `With a step of ${step} it takes some ${steps} steps until all have recovered; at most ${MOST_STEPS} can be run.`,
        remedy: 'Give a longer step or a higher recovery.',
      },
    ];
  },
  parameters,
  quantities({ beta, recovery, seeds, step, network, degree }): readonly Quantity[] {
    if (network === 'well-mixed') {
      const reproduction = beta / recovery;
      return [{ quantity: 'infected in the end', at: { reproduction }, theory: sizeFrom(reproduction, seeds) }];
    }
    const reproduction = degree * transmissibility(beta, recovery, step);
    return [
      { quantity: 'infected in the end', at: { reproduction }, theory: sizeFrom(reproduction, seeds) },
      { quantity: 'giant component', at: { degree }, theory: finalSize(degree, 0) },
    ];
  },
  headline: () => 0,
  measure(values, seed, stop) {
    const { network, degree, nodes } = values;
    const mixed = network === 'well-mixed';
    const organisation = mixed
      ? drawNetwork(none, {}, nodes, seed)
      : drawNetwork(random, { meanDegree: degree }, nodes, seed);
    const { series, weeks } = runUntilSettled(
      { organisation, parameters: parameters(values) },
      FIRST_ATTEMPT,
      (record) => record.series.reached.at(-1) === 0,
      seed,
      stop,
    );
    const infected = series.tried[weeks - 1]! / nodes;
    return mixed ? [infected] : [infected, components(organisation).largest / nodes];
  },
});
