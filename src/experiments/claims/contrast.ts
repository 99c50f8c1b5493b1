import type { Arm } from './arm.ts';
import type { MeasureId } from './measures.ts';

/**
 * Smallest effects of interest, fixed before anything was run: shares of staff, money as a share of what the dearer of
 * the arms costs, ratios as a share of the ratio, weeks, and blame, of which a plan that reaches nothing and is visibly all there can be has 1.
 */
export const SMALLEST_EFFECT = { share: 0.03, money: 0.05, ratio: 0.05, weeks: 4, blame: 0.05 } as const;

interface ContrastBase {
  /** Unique within its claim. */
  readonly id: string;
  /** What speaks for the claim: `A more than B`. */
  readonly label: string;
}

/** A sum of the same measure over arms, each with its weight: above zero it speaks for the claim. */
export interface DifferenceContrast extends ContrastBase {
  readonly kind: 'difference';
  readonly measure: MeasureId;
  readonly terms: readonly { readonly arm: Arm; readonly weight: number }[];
  readonly smallest: Exclude<keyof typeof SMALLEST_EFFECT, 'ratio'>;
}

/** One measure divided by another, in two arms: the claim says that the first arm has the better ratio. */
export interface RatioContrast extends ContrastBase {
  readonly kind: 'ratio';
  readonly above: MeasureId;
  readonly below: MeasureId;
  readonly better: 'higher' | 'lower';
  readonly arms: readonly [Arm, Arm];
}

export type Contrast = DifferenceContrast | RatioContrast;

/** Arm A has more of the measure than arm B. */
export function more(
  id: string,
  label: string,
  measure: MeasureId,
  arm: Arm,
  than: Arm,
  smallest: DifferenceContrast['smallest'] = 'share',
): DifferenceContrast {
  const terms = [
    { arm, weight: 1 },
    { arm: than, weight: -1 },
  ];
  return { kind: 'difference', id, label, measure, terms, smallest };
}

export function armsOf(contrast: Contrast): readonly Arm[] {
  return contrast.kind === 'difference' ? contrast.terms.map(({ arm }) => arm) : contrast.arms;
}
