import { leverOf, ORGANISATION_TRAITS, type OrganisationTraits } from '../../sim/index.ts';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';
import type { PairedDifference } from '../analysis/summary.ts';
import type { Runner } from '../runners/runner.ts';
import { compare } from './compare.ts';
import type { ComparisonRequest, ImportedOrganisation } from './comparison.ts';
import { DECIDING_OUTCOME } from './comparison-collector.ts';

export interface WhatMattersRequest {
  readonly scenario: Scenario;
  /** The plan that is looked into, by id. */
  readonly plan: string;
  /** What it is measured against in the tornado, by id. */
  readonly reference: string;
  readonly seed: string;
  readonly replicates: number;
  readonly imported?: ImportedOrganisation;
}

/** What becomes of the plan, in the deciding outcome, when one of its ingredients is left out: without minus whole. */
export interface LeftOut {
  readonly id: string;
  readonly label: string;
  /** Id of the lever left out; null: the reviews. */
  readonly lever: string | null;
  readonly difference: PairedDifference;
}

/** The plan's lead over the reference when one trait of the organisation is low, and when it is high. */
export interface TraitEffect {
  readonly trait: keyof OrganisationTraits;
  readonly label: string;
  readonly low: TraitEnd;
  readonly high: TraitEnd;
}

export interface TraitEnd {
  readonly value: number;
  readonly lead: PairedDifference;
}

/**
 * Leaves out one ingredient of a plan after the other (each lever, the reviews), in the same worlds with the same luck;
 * what an ingredient costs stays unspent.
 *
 * Everything so far is yielded again and again; the last is the whole.
 */
export async function* leaveOneOut(
  { scenario, plan, seed, replicates, imported }: WhatMattersRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<readonly LeftOut[], void, undefined> {
  const whole = scenario.strategies.find(({ id }) => id === plan);
  if (whole === undefined) throw new RangeError(`The scenario has no strategy ${plan}.`);
  const variants = variantsOf(whole);
  if (variants.length === 0) return;
  const request: ComparisonRequest = {
    scenario: { ...scenario, strategies: [whole, ...variants.map(({ strategy }) => strategy)] },
    strategyIds: [plan, ...variants.map(({ strategy }) => strategy.id)],
    seed,
    replicates,
    ...(imported && { imported }),
    partialEvery: 4,
  };
  for await (const event of compare(request, runner, signal)) {
    if (event.kind === 'progress' || event.comparison.replicates < 2) continue;
    yield event.comparison.differences.map(({ outcomes }, index) => ({
      id: variants[index]!.strategy.id,
      label: variants[index]!.label,
      lever: variants[index]!.lever,
      difference: outcomes[DECIDING_OUTCOME],
    }));
  }
}

interface Variant {
  readonly label: string;
  readonly lever: string | null;
  readonly strategy: Strategy;
}

/** The plan without each of its ingredients. */
function variantsOf(whole: Strategy): Variant[] {
  const there = (levers: Strategy['levers']) => new Set(levers.map(({ lever }) => lever));
  const without = whole.levers.map((setting, index) => {
    const levers = whole.levers.filter((_, position) => position !== index);
    const left = there(levers);
    const reviews =
      whole.reviews === null
        ? null
        : { ...whole.reviews, rules: whole.reviews.rules.filter(({ lever }) => left.has(lever)) };
    const { lever } = setting;
    const label = leverOf(lever)?.label ?? lever;
    return { label, lever, strategy: { ...whole, id: `${whole.id}-without-${index}`, levers, reviews } };
  });
  if (whole.reviews === null) return without;
  const unreviewed = { ...whole, id: `${whole.id}-without-reviews`, reviews: null };
  return [...without, { label: 'Reviews', lever: null, strategy: unreviewed }];
}

/** How far a trait may plausibly lie from what it is set to: shares by a fifth, the others within usual ends. */
const SHARE_REACH = 0.2;
const OTHER_ENDS: Readonly<Partial<Record<keyof OrganisationTraits, readonly [number, number]>>> = {
  failedInitiatives: [0, 4],
  turnoverPerYear: [0.05, 0.3],
};

/** Both ends a trait is tried at. */
export function endsOf(trait: keyof OrganisationTraits, value: number): readonly [number, number] {
  const { minimum, maximum } = ORGANISATION_TRAITS[trait];
  const [low, high] = OTHER_ENDS[trait] ?? [value - SHARE_REACH, value + SHARE_REACH];
  const rounded = (end: number) => Math.round(end * 1000) / 1000;
  return [rounded(Math.max(minimum, Math.min(value, low))), rounded(Math.min(maximum, Math.max(value, high)))];
}

/**
 * How the plan's lead over the reference depends on each trait of the organisation, one at a time at both of its ends.
 * Traits are yielded as they are finished, with those before.
 */
export async function* tornado(
  { scenario, plan, reference, seed, replicates, imported }: WhatMattersRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<readonly TraitEffect[], void, undefined> {
  const done: TraitEffect[] = [];
  for (const trait of Object.keys(ORGANISATION_TRAITS) as (keyof OrganisationTraits)[]) {
    const ends: TraitEnd[] = [];
    for (const value of endsOf(trait, scenario.organisation.traits[trait])) {
      const { organisation } = scenario;
      const changed = { ...organisation, traits: { ...organisation.traits, [trait]: value } };
      const request: ComparisonRequest = {
        scenario: { ...scenario, organisation: changed },
        strategyIds: [reference, plan],
        seed,
        replicates,
        ...(imported && { imported }),
      };
      for await (const event of compare(request, runner, signal)) {
        if (event.kind !== 'done' || !event.comparison.complete) continue;
        ends.push({ value, lead: event.comparison.differences[0]!.outcomes[DECIDING_OUTCOME] });
      }
      if (signal.aborted) return;
    }
    const [low, high] = ends;
    if (low !== undefined && high !== undefined)
      done.push({ trait, label: ORGANISATION_TRAITS[trait].label, low, high });
    yield [...done];
  }
}
