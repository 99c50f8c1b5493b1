import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { libraryFiles } from './library-files.ts';

const path = join(import.meta.dirname, '../../../scenarios/library/lesson-documents.ts');

/** Generator too: `npx vitest run --project node test/scenarios/library/lesson-documents -u`. */
it('the bundled lessons say what their YAML files say', async () => {
  const documents = Object.fromEntries(libraryFiles('lessons').map(({ id, text }) => [id, parse(text) as unknown]));
  const code = `/** The files of scenarios/library/lessons as plain values. Written by test/scenarios/library/lesson-documents.test.ts: change the files. */
    export const LESSON_DOCUMENTS = ${JSON.stringify(documents)} as const;`;
  await expect(await format(code, { ...(await resolveConfig(path)), parser: 'typescript' })).toMatchFileSnapshot(path);
});
