import type { Shard } from '../../exchange/results/manifest.ts';
import type { OptionReader } from '../option-reader.ts';

const MOST_SHARDS = 1_000_000;

/** `2/8`: the second of eight parts. Null where none was asked for, or what was asked for is wrong. */
export function readShard(text: string | undefined, reader: OptionReader): Shard | null {
  if (text === undefined) return null;
  const [, first = '', second = ''] = /^(\d+)\/(\d+)$/.exec(text.trim()) ?? [];
  const shard = { index: Number(first), of: Number(second) };
  if (first !== '' && shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST_SHARDS) return shard;
  reader.issues.push({
    code: 'wrong-shard',
    path: '--shard',
    value: text,
    message: `--shard is ${JSON.stringify(text)}; allowed: i/n, the i-th of n parts, i from 1 to n.`,
    remedy: 'Write --shard 1/4, 2/4, 3/4 and 4/4 for four parts, each with a folder of its own.',
  });
  return null;
}
