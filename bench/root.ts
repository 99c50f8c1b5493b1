import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the project: the bench runs from a bundle somewhere beneath it. */
export const ROOT = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json')) && existsSync(join(folder, 'sim'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The bench is not inside the project.');
  return findRoot(above);
}
