import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { libraryFiles } from './library-files.ts';

const path = join(import.meta.dirname, '../../../scenarios/library/documents.ts');
const KINDS = ['organisations', 'strategies', 'comparisons'] as const;

/** The ids as a type, so that who writes about each of them (a translation, say) cannot forget one. */
const idsOf = (documents: Readonly<Record<string, unknown>>) => `'${Object.keys(documents).join("' | '")}'`;

/**
 * The library is bundled as plain values, so that the page's first view needs neither the YAML parser (29 kB) nor the
 * files' comments. This test is the generator too: `npx vitest run --project node test/scenarios/library -u`.
 */
it('the bundled library says what its YAML files say', async () => {
  const documents = Object.fromEntries(
    KINDS.map((kind) => [kind, Object.fromEntries(libraryFiles(kind).map(({ id, text }) => [id, parse(text)]))]),
  );
  const code = `/** The files of scenarios/library as plain values. Written by test/scenarios/library/documents.test.ts: change the files. */
    export const LIBRARY_DOCUMENTS: { ${KINDS.map((kind) => `readonly ${kind}: Readonly<Record<${idsOf(documents[kind]!)}, unknown>>`).join('; ')} } = ${JSON.stringify(documents)};`;
  await expect(await format(code, { ...(await resolveConfig(path)), parser: 'typescript' })).toMatchFileSnapshot(path);
});
