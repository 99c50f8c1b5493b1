import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from './render-report.ts';

/** The page's typefaces and what its files are called; the build adds a hash. */
const FACES = [
  { family: 'Newsreader', file: /^newsreader-display-(?!italic)[\w-]+\.woff2$/, weights: '400 600' },
  { family: 'Source Sans', file: /^source-sans-3-[\w-]+\.woff2$/, weights: '400 700' },
] as const;

/** The typefaces of the built page; those that are not there are left to the reader's system. */
export async function pageFonts(page: string): Promise<Font[]> {
  const folder = join(page, 'assets');
  const names = await readdir(folder).catch(() => []);
  const found = FACES.flatMap(({ family, file, weights }) => {
    const name = names.find((one) => file.test(one));
    return name === undefined ? [] : [{ family, weights, name }];
  });
  return await Promise.all(
    found.map(async ({ name, ...face }) => ({ ...face, bytes: await readFile(join(folder, name)) })),
  );
}
