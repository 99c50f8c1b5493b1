import { expect, it } from 'vitest';
import { fingerprints } from './fingerprint.ts';
import { goldenFingerprints } from './golden-fingerprints.ts';

/**
 * Golden: asks "did you mean to change this?", not "is it right?". The browsers are held to the same values by
 * fingerprint.browser.test.ts. Where a change is meant, put the printed values into the file and raise modelVersion.
 */
it('every function that feeds a run gives the stored bits in Node', () => {
  expect(fingerprints()).toEqual(goldenFingerprints);
});
