import type { Manifest } from '../../exchange/results/manifest.ts';

/** How narrow an experiment wants one interval to be: the precision of replicates `auto`. */
export interface PrecisionAsked {
  readonly outcome: string;
  readonly of: 'mean' | 'difference';
  readonly halfWidth: number;
}

/** What the experiment of a results folder asks for; null where its replicates are fixed. */
export function precisionAsked({ experiment }: Manifest): PrecisionAsked | null {
  const precision = experiment['precision'] as
    Partial<Record<'outcome' | 'between' | 'halfWidth', unknown>> | undefined;
  if (experiment['replicates'] !== 'auto' || precision === undefined) return null;
  const { outcome, between, halfWidth } = precision;
  if (typeof outcome !== 'string' || typeof halfWidth !== 'number' || !Array.isArray(between)) return null;
  return { outcome, of: between.length === 1 ? 'mean' : 'difference', halfWidth };
}
