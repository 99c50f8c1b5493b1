import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../../sim/field.ts';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import { ORGANISATION_FIGURES } from '../../../sim/organisation/traits.ts';
import { GOLDEN } from './golden.ts';
import { organisationDigest } from './organisation-bank.ts';

describe('a synthetic organisation in this engine', () => {
  it.each(GOLDEN)('has the digest it has in Node for $what', ({ figures, digest }) => {
    expect(organisationDigest(synthesise({ ...defaultsOf(ORGANISATION_FIGURES), ...figures }, 'golden'))).toBe(digest);
  });
});
