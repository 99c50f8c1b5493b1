import type { TestedClaims } from '../../src/experiments/claims/tested-claims.ts';

const FORMAT: TestedClaims['format'] = 'groundswell/tested-claims@1';

/** The results that lie beside docs/claims.md, fetched when they are asked for: they are larger than the page. */
export async function fetchClaims(): Promise<TestedClaims> {
  const { default: written } = await import('../../docs/claims.json?raw');
  const read = JSON.parse(written) as TestedClaims;
  if ((read.format as string) !== FORMAT) throw new Error(`The results of the claims are not ${FORMAT}`);
  return read;
}
