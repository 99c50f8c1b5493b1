import type { Field } from '../../../sim/field.ts';
import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../../sim/organisation/traits.ts';
import type { Distribution, ParameterDefinition } from '../../../sim/parameters/define-parameter.ts';
import { PARAMETERS } from '../../../sim/parameters/index.ts';
import { ORGANISATION_DISTRIBUTIONS } from './organisation-distributions.ts';

/** One thing in which sampled worlds differ. */
export interface Dimension {
  /** As in scenario files: `organisation.riskAversion`, `parameters.use.peers`. */
  readonly path: string;
  readonly field: Field;
  readonly distribution: Distribution;
}

const figuresAndTraits: Readonly<Record<string, Field>> = { ...ORGANISATION_FIGURES, ...ORGANISATION_TRAITS };

/** Everything in which sampled worlds differ: traits and figures of the organisation, parameters, functional forms. */
export const WORLD_DIMENSIONS: readonly Dimension[] = [
  ...Object.entries(ORGANISATION_DISTRIBUTIONS).map(([name, distribution]) => ({
    path: `organisation.${name}`,
    field: figuresAndTraits[name]!,
    distribution,
  })),
  ...Object.entries(PARAMETERS as Readonly<Record<string, Readonly<Record<string, ParameterDefinition>>>>).flatMap(
    ([group, entries]) =>
      Object.entries(entries).map(([name, parameter]) => ({
        path: `parameters.${group}.${name}`,
        field: parameter,
        distribution: parameter.distribution,
      })),
  ),
].filter(({ distribution }) => isDrawn(distribution));

function isDrawn(distribution: Distribution): boolean {
  return distribution.kind === 'choice' ? distribution.options.length > 1 : distribution.kind !== 'fixed';
}
