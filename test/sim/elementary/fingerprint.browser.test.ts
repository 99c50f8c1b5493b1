import { expect, it } from 'vitest';
import { fingerprints } from './fingerprint.ts';
import { goldenFingerprints } from './golden-fingerprints.ts';

it('every function that feeds a run gives the same bits in this browser as in Node', () => {
  expect(fingerprints()).toEqual(goldenFingerprints);
});
