import type { OrganisationFigures, OrganisationTraits } from '../../../sim/organisation/traits.ts';
import type { Distribution } from '../../../sim/parameters/define-parameter.ts';

type Drawn = { readonly [Name in keyof (OrganisationFigures & OrganisationTraits)]: Distribution };

/**
 * How organisations differ where worlds are sampled. All are assumptions [A] but where another source is named; each
 * spans what a company may plausibly be, and includes organisations in which the platform is useless.
 */
export const ORGANISATION_DISTRIBUTIONS: Drawn = {
  employees: { kind: 'log-uniform', low: 200, high: 600 },
  // Follows the employees: a head office and one per 40.
  departments: { kind: 'fixed' },
  // Manager span 3 to 10: pattern S13.
  span: { kind: 'uniform', low: 3, high: 10 },
  sites: { kind: 'uniform', low: 1, high: 6 },
  // Mean degree 10 to 40, never more than a quarter of the employees: pattern S13.
  meanDegree: { kind: 'log-uniform', low: 10, high: 40 },
  degreeSpread: { kind: 'uniform', low: 0.4, high: 1.2 },
  withinDepartment: { kind: 'uniform', low: 0.3, high: 0.7 },
  riskAversion: { kind: 'uniform', low: 0, high: 1 },
  powerDistance: { kind: 'uniform', low: 0, high: 1 },
  timePressure: { kind: 'uniform', low: 0.1, high: 0.9 },
  siloStrength: { kind: 'uniform', low: 0, high: 1 },
  failedInitiatives: { kind: 'uniform', low: 0, high: 4 },
  needLevel: { kind: 'uniform', low: 0, high: 1 },
  // Staff turnover .05 to .3 a year: docs/model.md.
  turnoverPerYear: { kind: 'uniform', low: 0.05, high: 0.3 },
};
