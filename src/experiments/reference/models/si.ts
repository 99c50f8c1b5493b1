import type { FieldValues } from '../../../../sim/index.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { checkCourse, courseOf, shareAt } from '../course.ts';
import { si as declaration } from '../declarations/si.ts';
import { drawNetwork } from '../draw-network.ts';
import { AWARENESS_ALONE, runReduction, withChanges } from '../reduction.ts';
import { defineReference, nearestPlace } from '../reference-model.ts';
import { infectedShare } from '../theory/logistic-growth.ts';

const parameters = ({ beta, seeds, step }: FieldValues<typeof declaration.fields>) =>
  withChanges(AWARENESS_ALONE, {
    awareness: {
      step,
      baseHazard: 0,
      wordOfMouth: beta,
      contact: 'share',
      organisationWeight: 1,
      initialShare: seeds,
      leaderPosts: 0,
      forgetting: 0,
    },
  });

/** Contagion without recovery, through awareness: nobody forgets. */
export const si = defineReference({
  declaration,
  check: checkCourse,
  parameters,
  quantities: (values) =>
    courseOf(values).map(({ time }) => ({
      quantity: 'infected',
      at: { time },
      theory: infectedShare(values.beta, values.seeds, time),
    })),
  headline: (_, quantities) => nearestPlace(quantities, ({ theory }) => theory!, 0.5),
  measure(values, seed, stop) {
    const course = courseOf(values);
    const organisation = drawNetwork(none, {}, values.nodes, seed);
    const weeks = course.at(-1)!.steps;
    const { series } = runReduction({ organisation, parameters: parameters(values), weeks }, seed, stop);
    return course.map((moment) => shareAt(series.reached, moment, values.nodes));
  },
});
