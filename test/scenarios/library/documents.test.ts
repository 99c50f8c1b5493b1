import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { libraryFiles } from './library-files.ts';

const path = join(import.meta.dirname, '../../../scenarios/library/documents.ts');
const KINDS = ['organisations', 'strategies', 'comparisons'] as const;

/**
 * The library is bundled as plain values, so that the page's first view needs neither the YAML parser (29 kB) nor the
 * files' comments. This test is the generator too: `npx vitest run --project node test/scenarios/library -u`.
 */
it('the bundled library says what its YAML files say', async () => {
  const documents = Object.fromEntries(
    KINDS.map((kind) => [kind, Object.fromEntries(libraryFiles(kind).map(({ id, text }) => [id, parse(text)]))]),
  );
  const code = `/** The files of scenarios/library as plain values. Written by test/scenarios/library/documents.test.ts: change the files. */
    export const LIBRARY_DOCUMENTS: Readonly<Record<'${KINDS.join("' | '")}', Readonly<Record<string, unknown>>>> = ${JSON.stringify(documents)};`;
  await expect(await format(code, { ...(await resolveConfig(path)), parser: 'typescript' })).toMatchFileSnapshot(path);
});
