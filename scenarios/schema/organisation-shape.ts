import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../sim/organisation/traits.ts';
import type { OrganisationFigures, OrganisationTraits } from '../../sim/organisation/traits.ts';
import type { ScenarioOrganisation } from '../scenario.ts';
import { fieldShapes } from './field-shape.ts';
import { record } from './record.ts';
import { converted, optional } from './shape.ts';
import { text } from './text.ts';

const FIGURES = Object.keys(ORGANISATION_FIGURES);
const TRAITS = Object.keys(ORGANISATION_TRAITS);

/** An organisation written out: name, figures and traits side by side, each of them optional. */
export const organisationShape = converted(
  record({
    label: 'Organisation',
    help: 'Who works there and how: figures and traits, those left out at their defaults.',
    members: {
      name: optional(text({ label: 'Name', help: 'What it is called.', longest: 120 }), 'Own organisation'),
      description: optional(
        text({
          label: 'Description',
          help: 'What kind of organisation it is.',
          longest: 4000,
          lines: true,
          empty: true,
        }),
        '',
      ),
      ...fieldShapes(ORGANISATION_FIGURES),
      ...fieldShapes(ORGANISATION_TRAITS),
    },
  }),
  (value): ScenarioOrganisation => ({
    id: null,
    name: value.name,
    description: value.description,
    figures: picked(value, FIGURES) as unknown as OrganisationFigures,
    traits: picked(value, TRAITS) as unknown as OrganisationTraits,
  }),
);

function picked(values: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, (values as Readonly<Record<string, unknown>>)[name]]));
}
