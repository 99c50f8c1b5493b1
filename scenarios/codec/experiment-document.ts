import type { Design, Experiment, Factor } from '../experiment.ts';
import { OUTCOMES } from '../../sim/outcomes/index.ts';
import { EXPERIMENT_FORMAT, formatName } from '../schema/formats.ts';
import { scenarioDocument } from './scenario-document.ts';

type Values = Readonly<Record<string, unknown>>;

/** An experiment as a file that needs no other: `parseExperiment` makes the same experiment of it again. */
export function experimentDocument(experiment: Experiment): Values {
  const { name, description, scenario, factors, design, replicates, seed, seeds, outcomes, series } = experiment;
  const { strategies, parameters, organisation } = scenarioDocument(scenario);
  return {
    format: formatName(EXPERIMENT_FORMAT),
    name,
    ...(description !== '' && { description }),
    scenario: {
      name: scenario.name,
      ...(scenario.description !== '' && { description: scenario.description }),
      organisation,
      // Written out also where they are the usual ones, which may be others one day.
      weeks: scenario.weeks,
      currency: scenario.currency,
      target: scenario.target,
      ...(parameters !== undefined && { parameters }),
      strategies,
    },
    ...(design.kind !== 'list' && { factors: Object.fromEntries(factors.map(factorEntry)) }),
    design: designDocument(design, factors),
    ...(typeof replicates === 'number' ? { replicates } : { replicates: 'auto', precision: replicates }),
    seed,
    seeds,
    ...(outcomes.length < OUTCOMES.length && { outcomes }),
    ...(series.length > 0 && { series }),
    runLimitSeconds: experiment.runLimitSeconds,
  };
}

function factorEntry({ path, values }: Factor): [string, Values] {
  if (values.kind === 'listed') return [path, { values: values.values }];
  const { from, to, scale, steps } = values;
  return [path, { from, to, ...(scale === 'log' && { scale }), ...(steps !== null && { steps }) }];
}

function designDocument(design: Design, factors: readonly Factor[]): Values {
  if (design.kind !== 'list') return { ...design };
  const paths = factors.map(({ path }) => path);
  return {
    kind: 'list',
    points: design.points.map((values) => Object.fromEntries(paths.map((path, column) => [path, values[column]]))),
  };
}
