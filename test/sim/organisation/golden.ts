import type { OrganisationFigures } from '../../../sim/organisation/traits.ts';

/**
 * Digests of organisations drawn with the seed `golden`, to be met in every engine.
 * A golden value asks whether a change of results was meant; it does not say that they are right.
 */
export const GOLDEN: readonly { what: string; figures: Partial<OrganisationFigures>; digest: string }[] = [
  { what: '20 employees', figures: { employees: 20 }, digest: '37a9a364671cea0b0d2325a01d41b7a1' },
  { what: 'the default figures', figures: {}, digest: 'cfcb7d98cec94f980bf3f8eb72979c42' },
  {
    what: '5,000 employees in 90 departments on 7 sites',
    figures: { employees: 5000, departments: 90, sites: 7 },
    digest: 'ae8a9d8cfcfd4479373049781dc5c055',
  },
];
