import { expect, it } from 'vitest';
import { goldenLibraryDigests } from './golden-library-digests.ts';
import { libraryDigests } from './library-runs.ts';

it('the library’s runs give the same digests in this browser as in Node', () => {
  expect(libraryDigests()).toEqual(goldenLibraryDigests);
}, 60_000);
