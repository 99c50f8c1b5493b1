import { synthesise } from '../synthesise.ts';
import { ORGANISATION_FIGURES } from '../traits.ts';
import { defineNetwork } from './define-network.ts';

const { employees: _, ...fields } = ORGANISATION_FIGURES;

/** The network of a synthetic organisation: reporting line, teams, departments and circles across them. */
export const departmental = defineNetwork({
  id: 'departmental',
  label: 'Departments and circles',
  help: 'Reporting line, teams and departments, and circles of colleagues across them; clustered, with a few hubs.',
  fields,
  organise: (values, size, worldSeed) => synthesise({ ...values, employees: size }, worldSeed),
});
