import type { FieldValue } from '../../../sim/field.ts';
import type { Experiment } from '../../../scenarios/experiment.ts';
import { changeablesOf } from '../../../scenarios/changeable.ts';
import { factorial } from './factorial.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { morris } from './morris.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Points } from './points.ts';
import { randomPoints } from './random-points.ts';
import { saltelli } from './saltelli.ts';
import { sobolPoints } from './sobol.ts';
import { zip } from './zip.ts';

/** The points of an experiment: a function of the experiment alone. */
export function designPoints({ design, factors, scenario, seed }: Experiment): Points {
  switch (design.kind) {
    case 'factorial':
      return factorial(factors);
    case 'zip':
      return zip(factors);
    case 'one-at-a-time': {
      const changeables = changeablesOf(scenario);
      return oneAtATime(
        factors,
        factors.map(({ path }): FieldValue => changeables.get(path)!.read(scenario)),
      );
    }
    case 'list':
      return { count: design.points.length, values: (point) => design.points[point]! };
    case 'random':
      return randomPoints(factors, design.points, seed);
    case 'latin-hypercube':
      return latinHypercube(factors, design.points, seed);
    case 'sobol':
      return sobolPoints(factors, design.points, seed);
    case 'saltelli':
      return saltelli(factors, design.points, design.secondOrder, seed);
    case 'morris':
      return morris(factors, design.trajectories, design.levels, seed);
  }
}
