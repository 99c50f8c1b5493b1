import { MODEL_VERSION } from '../../../sim/model-version.ts';
import { VERSION } from '../../version.ts';
import type { ClaimResult, ClaimsResult, ContrastResult, ExampleWorld } from './claims-result.ts';
import { SMALLEST_EFFECT } from './contrast.ts';
import { MEASURES } from './measures.ts';
import { FALSE_DISCOVERY_RATE } from './verdict/judge-worlds.ts';

export const CLAIMS_FORMAT = 'groundswell/claims@1';

/** What a share of worlds is, and what it is not; every rendering says it. */
export const READING =
  'A share of worlds is a statement about the ranges that were sampled, not the probability of the claim.';

/** The result as JSON, documented and versioned: what is undefined is null. */
export function claimsDocument(result: ClaimsResult) {
  const { claims, scale, ...rest } = result;
  return {
    format: CLAIMS_FORMAT,
    version: VERSION,
    modelVersion: MODEL_VERSION,
    reading: READING,
    smallestEffects: SMALLEST_EFFECT,
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    ...rest,
    claims: claims.map(claimDocument),
    scale: scale.map(({ contrast: { id, label }, ...figures }) => ({ id, label, ...figures })),
  };
}

function claimDocument({ claim, rules, contrasts, figures, region, examples, ...rest }: ClaimResult) {
  const { id, title, test } = claim;
  return {
    id,
    title,
    test,
    verdicts: rules.map(({ rule, ...counts }) => ({ id: rule.id, label: rule.label, conditions: rule.all, ...counts })),
    contrasts: contrasts.map(contrastDocument),
    figures: figures.map(({ figure, ...quantiles }) => ({
      id: figure.id,
      label: figure.label,
      unit: figure.unit,
      ...quantiles,
    })),
    shown: { measure: claim.shown, label: MEASURES[claim.shown].label },
    ...rest,
    region: regionDocument(region),
    examples: examples.map(exampleDocument),
  };
}

function contrastDocument({ contrast, ...figures }: ContrastResult) {
  const { id, label, kind } = contrast;
  const what = kind === 'ratio' ? `${contrast.above} ÷ ${contrast.below}` : contrast.measure;
  const smallest = kind === 'ratio' ? 'ratio' : contrast.smallest;
  return { id, label, kind, of: what, smallest, ...figures };
}

function regionDocument(region: ClaimResult['region']) {
  if (region === null) return null;
  const { inside: _inside, ...rest } = region;
  return rest;
}

function exampleDocument({ scenarios, ...example }: ExampleWorld) {
  return { ...example, files: scenarios.map(({ file }) => file) };
}
