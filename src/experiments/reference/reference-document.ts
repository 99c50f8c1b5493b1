import { VERSION } from '../../version.ts';
import type { ReferenceResult, ReferenceRow } from './reference.ts';

export const REFERENCE_FORMAT = 'groundswell/reference@1';

/**
 * Theory and engine as JSON: every row, and on top the one that stands for them all. What is undefined is null: theory
 * where it gives bounds alone (`low`, `high`), the standard error of a single replicate.
 */
export function referenceDocument(result: ReferenceResult) {
  const { model, values, seed, replicates, modelVersion, parameters, rows, headline } = result;
  return {
    format: REFERENCE_FORMAT,
    version: VERSION,
    modelVersion,
    model,
    settings: { ...values, seed },
    replicates,
    parameters,
    ...flat(headline),
    rows: rows.map(flat),
  };
}

function flat({ quantity, at, theory, low, high, simulated, standardError, difference }: ReferenceRow) {
  return {
    quantity,
    ...at,
    theory,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    simulated,
    standardError,
    difference,
  };
}
