import { expect, it } from 'vitest';
import { digestOfExampleImport, EXAMPLE_IMPORT_DIGEST } from './example-import.ts';

it('an import gives the same bits in every engine', async () => {
  expect(await digestOfExampleImport()).toBe(EXAMPLE_IMPORT_DIGEST);
});
