import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { goldenLibraryDigests } from './golden-library-digests.ts';
import { libraryDigests } from './library-runs.ts';

/**
 * Golden values: they say that something changed, not that it is wrong. Did you mean to? Then raise MODEL_VERSION, say
 * **changes results** in the changelog, and write them anew with GROUNDSWELL_GOLDEN=write.
 */
it('the library’s runs give the digests they gave before', () => {
  const digests = libraryDigests();
  if (process.env['GROUNDSWELL_GOLDEN'] === 'write') {
    const lines = Object.entries(digests).map(([run, digest]) => `  '${run}': '${digest}',\n`);
    writeFileSync(
      resolve(import.meta.dirname, 'golden-library-digests.ts'),
      `/** Written by library-runs.test.ts; see there. */\nexport const goldenLibraryDigests: Record<string, string> = {\n${lines.join('')}};\n`,
    );
    return;
  }
  expect(digests).toEqual(goldenLibraryDigests);
});
