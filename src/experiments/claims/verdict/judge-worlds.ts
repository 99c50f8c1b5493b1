import { benjaminiHochberg } from '../../../analysis/benjamini-hochberg.ts';
import type { Claim, VerdictRule } from '../claim.ts';
import type { WorldRecord } from '../world-record.ts';
import { type ContrastInWorld, measureContrast } from './measure-contrast.ts';
import { partialConjunction } from './partial-conjunction.ts';

/** False discovery rate across worlds. */
export const FALSE_DISCOVERY_RATE = 0.05;

export type Verdict = 'holds' | 'fails' | 'too-close';

/** What one rule says in every world, in their order. */
export interface JudgedRule {
  readonly rule: VerdictRule;
  readonly verdicts: readonly Verdict[];
}

/** A claim in every world. */
export interface JudgedClaim {
  readonly claim: Claim;
  /** By contrast id, then in the order of worlds. */
  readonly contrasts: Readonly<Record<string, readonly ContrastInWorld[]>>;
  readonly rules: readonly JudgedRule[];
}

export function judgeClaim(claim: Claim, worlds: readonly WorldRecord[]): JudgedClaim {
  const contrasts = Object.fromEntries(
    claim.contrasts.map((contrast) => [contrast.id, worlds.map((world) => measureContrast(contrast, world))]),
  );
  const rules = claim.verdicts.map((rule) => {
    const conditions = rule.all.map(({ atLeast, of }) => ({ atLeast, parts: of.map((id) => contrasts[id]!) }));
    return { rule, verdicts: verdictsOf(conditions, worlds.length) };
  });
  return { claim, contrasts, rules };
}

/** At least so many of the parts; each part has one entry per world. */
export interface JudgedCondition {
  readonly atLeast: number;
  readonly parts: readonly (readonly Pick<ContrastInWorld, 'pFor' | 'pAgainst'>[])[];
}

/**
 * Verdicts of a rule: it holds where every condition does, and fails where one does. A condition holds where at least
 * so many contrasts exceed the smallest effect, and fails where so many lie below its negative that the others no
 * longer suffice. Both kinds of error across all worlds are held to the false discovery rate at once; what is shown
 * neither way is too close to call.
 */
export function verdictsOf(conditions: readonly JudgedCondition[], worlds: number): Verdict[] {
  const everyWorld = Array.from({ length: worlds }, (_, world) => world);
  const holding = everyWorld.map((world) => {
    const each = conditions.map(({ atLeast, parts }) =>
      partialConjunction(
        parts.map((part) => part[world]!.pFor),
        atLeast,
      ),
    );
    return partialConjunction(each, each.length);
  });
  const failing = everyWorld.map((world) => {
    const each = conditions.map(({ atLeast, parts }) =>
      partialConjunction(
        parts.map((part) => part[world]!.pAgainst),
        parts.length - atLeast + 1,
      ),
    );
    return partialConjunction(each, 1);
  });
  const adjusted = benjaminiHochberg([...holding, ...failing]);
  return everyWorld.map((world) => {
    if (adjusted[world]! <= FALSE_DISCOVERY_RATE) return 'holds';
    return adjusted[worlds + world]! <= FALSE_DISCOVERY_RATE ? 'fails' : 'too-close';
  });
}
