import { expect } from 'vitest';
import { reference, referenceModelOf, type ReferenceResult } from '../../../src/experiments/reference/reference.ts';
import type { ReferenceValues } from '../../../src/experiments/reference/reference-model.ts';
import { defaultsOf } from '../../../sim/index.ts';

/** A model's defaults with some values changed. */
export function valuesOf(model: string, changes: ReferenceValues = {}): ReferenceValues {
  return { ...defaultsOf(referenceModelOf(model).declaration.fields), ...changes };
}

/** A known model with some values changed, run to its end. */
export async function runReference(
  model: string,
  changes: ReferenceValues = {},
  seed = 'reference',
): Promise<ReferenceResult> {
  const request = { model, values: valuesOf(model, changes), seed };
  for await (const event of reference(request, new AbortController().signal)) {
    if (event.kind === 'done') return event.result;
  }
  throw new Error('It ended without a result.');
}

/** Five standard errors of so few worlds are passed by chance about twice in a thousand. */
const ERRORS = 5;

/**
 * Every row of theory is met.
 *
 * @param allowance  what theory itself neglects: a finite step, a finite number of people
 */
export function expectMet({ rows }: ReferenceResult, allowance = 0): void {
  for (const { quantity, at, difference, standardError } of rows) {
    expect(Math.abs(difference), `${quantity} at ${JSON.stringify(at)}`).toBeLessThanOrEqual(
      ERRORS * standardError! + allowance + 1e-12,
    );
  }
}
