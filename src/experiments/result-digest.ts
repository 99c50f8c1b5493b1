import { Digest } from '../../sim/digest.ts';
import type { Comparison } from './comparison.ts';

/**
 * What a comparison came to, in 32 hexadecimal digits: the digests of all its runs, plan by plan in the order compared,
 * world by world. Two comparisons of the same digest agree in every number.
 */
export function resultDigest({ strategies }: Comparison): string {
  const digest = new Digest();
  for (const { replicates } of strategies) for (const run of replicates) digest.addText(run.digest);
  return digest.finish();
}
