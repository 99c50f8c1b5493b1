import type { Arm } from './arm.ts';
import type { Contrast } from './contrast.ts';
import type { WorldRecord } from './world-record.ts';

/** When a claim holds in a world: when each of these conditions does. */
export interface VerdictRule {
  readonly id: string;
  /** In words, what has to be the case. */
  readonly label: string;
  readonly all: readonly Condition[];
}

/** At least so many of the contrasts speak for the claim by more than the smallest effect of interest. */
export interface Condition {
  readonly atLeast: number;
  /** Ids of contrasts of the claim. */
  readonly of: readonly string[];
}

/** A rule that all of these contrasts speak for the claim. */
export function everyOf(id: string, label: string, contrasts: readonly Contrast[]): VerdictRule {
  return { id, label, all: [{ atLeast: contrasts.length, of: contrasts.map((contrast) => contrast.id) }] };
}

/** A figure beside the verdicts, one number per world; NaN where it is undefined, Infinity where it has no bound. */
export interface SideFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: 'share' | 'money' | 'SD' | 'ratio';
  of(world: WorldRecord): number;
}

/** One of the claims, and the comparison that tests it: arms are plans, verdicts are rules on their differences. */
export interface Claim {
  readonly id: string;
  readonly title: string;
  /** The comparison, in one or two sentences. */
  readonly test: string;
  readonly contrasts: readonly Contrast[];
  /** The first is the claim's own; the others are its parts or stricter readings. */
  readonly verdicts: readonly VerdictRule[];
  /** Arms that are only shown, or that side figures read. */
  readonly alsoShown?: readonly Arm[];
  /** Main measure by which the arms are described. */
  readonly shown: 'sustained' | 'interactive' | 'netValue' | 'blame';
  readonly figures?: readonly SideFigure[];
  /** Two dimensions (paths) in whose thirds the verdicts are counted. */
  readonly grid?: { readonly down: string; readonly across: string };
}

/** Every arm a claim needs, once. */
export function armsOfClaim(claim: Claim): readonly Arm[] {
  const arms = claim.contrasts.flatMap((contrast) =>
    contrast.kind === 'difference' ? contrast.terms.map(({ arm }) => arm) : [...contrast.arms],
  );
  return [...new Map([...arms, ...(claim.alsoShown ?? [])].map((arm) => [arm.id, arm])).values()];
}
