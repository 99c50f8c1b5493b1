import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../scenarios/library');

/** A file of the library, as it lies on disk. */
export interface LibraryFile {
  readonly id: string;
  /** Path from the root of the repository, as issues name it. */
  readonly name: string;
  readonly text: string;
}

/** The files of one kind, by name. */
export function libraryFiles(kind: 'organisations' | 'strategies' | 'comparisons' | 'lessons'): readonly LibraryFile[] {
  return readdirSync(join(root, kind))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.yaml'.length),
      name: `scenarios/library/${kind}/${name}`,
      text: readFileSync(join(root, kind, name), 'utf8'),
    }));
}
