import type { UsageFileReport } from './usage-history.ts';

/** Files of which the same was read. */
export interface FilesAlike {
  readonly names: readonly string[];
  /** Records with data, in all of them. */
  readonly records: number;
  readonly read: readonly string[];
}

/** A report pulled every week is many files: those that were read alike are told together, in the order first met. */
export function filesAlike(files: readonly UsageFileReport[]): FilesAlike[] {
  const alike = new Map<string, UsageFileReport[]>();
  for (const file of files) {
    const key = [file.kind, ...file.read].join('\n');
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [file]);
    else others.push(file);
  }
  return [...alike.values()].map((group) => ({
    names: group.map(({ name }) => name),
    records: group.reduce((sum, { records }) => sum + records, 0),
    read: group[0]!.read,
  }));
}
