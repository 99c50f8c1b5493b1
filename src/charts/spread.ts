/**
 * Moves values apart that lie closer than `gap`, as little as possible and without changing their order, and keeps them
 * between `low` and `high`. Where there is no room for all, the gap shrinks.
 *
 * Neighbours that touch become a block around the mean of what they wanted (pool adjacent violators).
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const room = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
  interface Block {
    /** Sum of what its members want of the first of them. */
    sum: number;
    count: number;
  }
  const start = ({ sum, count }: Block) => Math.max(low, Math.min(high - (count - 1) * room, sum / count));
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { sum: wanted[index]!, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (start(last) + last.count * room <= start(block)) break;
      blocks.pop();
      // A member further down wants the first of the block that much higher up.
      block = { sum: last.sum + block.sum - block.count * last.count * room, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wanted.length);
  let position = 0;
  for (const block of blocks) {
    for (let member = 0; member < block.count; member++) placed[order[position++]!] = start(block) + member * room;
  }
  return placed;
}
