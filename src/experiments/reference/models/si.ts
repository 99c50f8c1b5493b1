import type { FieldValues } from '../../../../sim/index.ts';
import { none } from '../../../../sim/organisation/network/none.ts';
import { checkCourse, courseOf, shareAt, stepOf } from '../course.ts';
import { si as declaration } from '../declarations/si.ts';
import { drawNetwork } from '../draw-network.ts';
import { AWARENESS_ALONE, runReduction, withChanges } from '../reduction.ts';
import { defineReference, nearestPlace } from '../reference-model.ts';
import { infectedShare } from '../theory/logistic-growth.ts';

type Values = FieldValues<typeof declaration.fields>;

const lengthOfStep = (values: Values): number => stepOf(values, values.beta);

const parameters = (values: Values) =>
  withChanges(AWARENESS_ALONE, {
    awareness: {
      step: lengthOfStep(values),
      baseHazard: 0,
      wordOfMouth: values.beta,
      contact: 'share',
      organisationWeight: 1,
      initialShare: values.seeds,
      leaderPosts: 0,
      forgetting: 0,
    },
  });

/** Contagion without recovery, through awareness: nobody forgets. */
export const si = defineReference({
  declaration,
  check: (values) => checkCourse(values, lengthOfStep(values)),
  parameters,
  quantities: (values) =>
    courseOf(values, lengthOfStep(values)).map(({ time }) => ({
      quantity: 'infected',
      at: { time },
      theory: infectedShare(values.beta, values.seeds, time),
    })),
  headline: (_, quantities) => nearestPlace(quantities, ({ theory }) => theory!, 0.5),
  measure(values, seed, stop) {
    const course = courseOf(values, lengthOfStep(values));
    const organisation = drawNetwork(none, {}, values.nodes, seed);
    const weeks = course.at(-1)!.steps;
    const { series } = runReduction({ organisation, parameters: parameters(values), weeks }, seed, stop);
    return course.map((moment) => shareAt(series.reached, moment, values.nodes));
  },
});
