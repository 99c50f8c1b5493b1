import type { FieldValues } from '../../../../sim/index.ts';
import { departmental } from '../../../../sim/organisation/network/departmental.ts';
import { lattice } from '../../../../sim/organisation/network/lattice.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { preferential } from '../../../../sim/organisation/network/preferential.ts';
import { random } from '../../../../sim/organisation/network/random.ts';
import { ring } from '../../../../sim/organisation/network/ring.ts';
import { smallWorld } from '../../../../sim/organisation/network/small-world.ts';
import { checkCourse, courseOf, shareAt, stepOf } from '../course.ts';
import { bass as declaration } from '../declarations/bass.ts';
import { drawNetwork } from '../draw-network.ts';
import { AWARENESS_ALONE, runReduction, withChanges } from '../reduction.ts';
import { defineReference, nearestPlace } from '../reference-model.ts';
import { bassRingShare, bassShare, steepestTime } from '../theory/bass.ts';

type Values = FieldValues<typeof declaration.fields>;

const NETWORKS = {
  'well-mixed': { network: none, values: {} },
  ring: { network: ring, values: { neighbours: 2 } },
  'small-world': { network: smallWorld, values: {} },
  random: { network: random, values: {} },
  preferential: { network: preferential, values: {} },
  lattice: { network: lattice, values: {} },
  departmental: { network: departmental, values: {} },
} as const;

const lengthOfStep = (values: Values): number => stepOf(values, values.p + values.q);

const parameters = (values: Values) =>
  withChanges(AWARENESS_ALONE, {
    awareness: {
      step: lengthOfStep(values),
      baseHazard: values.p,
      wordOfMouth: values.q,
      contact: 'share',
      organisationWeight: values.network === 'well-mixed' ? 1 : 0,
      leaderPosts: 0,
      forgetting: 0,
    },
  });

/** Adoption of one's own accord and by imitation, through awareness: who knows of it uses it, and nobody forgets. */
export const bass = defineReference({
  declaration,
  check: (values) => checkCourse(values, lengthOfStep(values)),
  parameters,
  quantities: (values) =>
    courseOf(values, lengthOfStep(values)).map(({ time }) => {
      const { p, q, network } = values;
      const at = { quantity: 'adopted', at: { time } };
      if (network === 'well-mixed') return { ...at, theory: bassShare(p, q, time) };
      if (network === 'ring') return { ...at, theory: bassRingShare(p, q, time) };
      return { ...at, theory: null, low: bassRingShare(p, q, time), high: bassShare(p, q, time) };
    }),
  headline: ({ p, q }, quantities) => nearestPlace(quantities, ({ at }) => at['time']!, steepestTime(p, q)),
  measure(values, seed, stop) {
    const { network, nodes } = values;
    const { network: generator, values: fields } = NETWORKS[network];
    const course = courseOf(values, lengthOfStep(values));
    const weeks = course.at(-1)!.steps;
    const organisation = drawNetwork(generator, fields, nodes, seed);
    const { series } = runReduction({ organisation, parameters: parameters(values), weeks }, seed, stop);
    return course.map((moment) => shareAt(series.reached, moment, nodes));
  },
});
