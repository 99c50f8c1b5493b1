import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What belongs to one person's machine or way of working, and means nothing to the next reader. */
const PRIVATE: readonly RegExp[] = [
  /\/(work|root)\/[\w.]/,
  /\/(home|Users)\/\w+\//,
  /[A-Z]:\\Users\\/,
  /bash_jobs|\bsub-?agents?\b|\b(this|last|next|previous|earlier|later) session\b/i,
  /\b(Claude|Anthropic|ChatGPT|Copilot)\b/,
];

const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
const self = 'test/architecture/tracked-files.test.ts';

it.skipIf(listed.status !== 0)(
  'no tracked file speaks of a path on one machine or of how it came to be written',
  () => {
    const files = listed.stdout
      .split('\0')
      .filter((file) => file !== '' && file !== self && file !== 'package-lock.json');
    const found = files.flatMap((file) => {
      const text = readOrEmpty(join(ROOT, file));
      if (text.includes('\0')) return [];
      return text
        .split('\n')
        .flatMap((line, row) => (PRIVATE.some((pattern) => pattern.test(line)) ? [`${file}:${row + 1}: ${line}`] : []));
    });
    expect(found).toEqual([]);
  },
);

/** A file that is listed but deleted in the working copy has nothing to say. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
