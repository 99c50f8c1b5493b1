import { exp } from '../elementary/exp.ts';
import { normalQuantile } from '../elementary/normal-quantile.ts';
import { pow } from '../elementary/pow.ts';
import type { OrganisationTraits } from '../organisation/traits.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { compactRecord } from '../compact-record.ts';
import { ofOneShape } from '../organisation/of-one-shape.ts';
import type { Parameters } from '../parameters/index.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import type { StreamKey } from '../random/keys.ts';
import { streamKey } from '../random/keys.ts';
import { normalDraw } from '../random/normal-draw.ts';

/** What employees bring with them: one value per employee in each column, float32 unless said. */
export interface PeopleColumns {
  /** Willingness to go first, SD. */
  readonly innovativeness: Float32Array;
  /** Share of colleagues who must go first, 0..1. */
  readonly threshold: Float32Array;
  /** Minutes a week to spare. */
  readonly slack: Float32Array;
  /** Felt safety to speak, SD. */
  readonly safety: Float32Array;
  /** Rate of contributing relative to the mean, safety included: heavy-tailed, > 0. */
  readonly drive: Float32Array;
  /** How far felt safety exceeds what this person needs to write at all, SD; below zero somebody only reads, and answers where asked. */
  readonly candour: Float32Array;
  /** Need for autonomy, 0..1. */
  readonly autonomy: Float32Array;
  /** Digital skill, 0..1. */
  readonly skill: Float32Array;
  /** How much this job could gain, 0..1. */
  readonly need: Float32Array;
  /** Benefit expected before trying, −1..1. */
  readonly prior: Float32Array;
  /** Week in which the next idea comes, float64 so that any wait fits; Infinity for never. */
  readonly ideaWeek: Float64Array;
  /** Week in which this person leaves; Infinity for never. */
  readonly leaveWeek: Float64Array;
}

/** Everything that draws a person: the world's keys, the registry and the organisation's traits. */
export interface PeopleSource {
  readonly traits: OrganisationTraits;
  readonly parameters: Parameters;
  readonly traitKey: StreamKey;
  readonly leaveKey: StreamKey;
  readonly ideaKey: StreamKey;
}

/** The people of a world before the first week; shared by every strategy tried on it and never changed. */
export interface People extends PeopleColumns {
  readonly organisation: Organisation;
  readonly source: PeopleSource;
}

const TRAIT = {
  innovativeness: 0,
  threshold: 1,
  slack: 2,
  safety: 3,
  propensity: 4,
  autonomy: 5,
  skill: 6,
  need: 7,
  zeroThreshold: 8,
  reticence: 9,
} as const;

function traitBits(key: StreamKey, trait: number, low: number, high: number): number {
  return drawBits(weekWord(key.a, 0, trait), weekWord(key.b, 0, trait), low, high);
}

/**
 * Draws one person into row `employee`: traits jointly normal with the registry's correlations, all by luck key alone.
 *
 * @param week  week in which the person joins; leaving and the first idea are counted from it
 */
export function drawPerson(
  columns: PeopleColumns,
  source: PeopleSource,
  employee: number,
  low: number,
  high: number,
  week: number,
): void {
  const { people, contribution, experience } = source.parameters;
  const { traits, traitKey } = source;
  const innovativeness = normalDraw(traitBits(traitKey, TRAIT.innovativeness, low, high));
  const skillCorrelation = people.skillCorrelation;
  const propensityCorrelation = people.propensityCorrelation;
  const skill =
    skillCorrelation * innovativeness +
    Math.sqrt(1 - skillCorrelation * skillCorrelation) * normalDraw(traitBits(traitKey, TRAIT.skill, low, high));
  const propensity =
    propensityCorrelation * innovativeness +
    Math.sqrt(1 - propensityCorrelation * propensityCorrelation) *
      normalDraw(traitBits(traitKey, TRAIT.propensity, low, high));
  const safety =
    normalDraw(traitBits(traitKey, TRAIT.safety, low, high)) + people.riskToSafety * (0.5 - traits.riskAversion);
  const { propensitySpread } = people;
  const { autonomyMean, skillMean } = people;
  columns.innovativeness[employee] = innovativeness;
  columns.threshold[employee] = drawThreshold(source, low, high);
  columns.slack[employee] =
    people.slackMinutes *
    2 *
    (1 - traits.timePressure) *
    exp(people.slackSpread * normalDraw(traitBits(traitKey, TRAIT.slack, low, high)));
  columns.safety[employee] = safety;
  columns.drive[employee] = exp(
    propensitySpread * propensity - (propensitySpread * propensitySpread) / 2 + contribution.safetySlope * safety,
  );
  columns.candour[employee] =
    normalDraw(traitBits(traitKey, TRAIT.reticence, low, high)) +
    contribution.reticenceSafety * safety -
    normalQuantile(contribution.reticentShare);
  columns.autonomy[employee] = aroundMean(autonomyMean, normalDraw(traitBits(traitKey, TRAIT.autonomy, low, high)));
  columns.skill[employee] = aroundMean(skillMean, skill);
  columns.need[employee] = Math.min(
    1,
    traits.needLevel * (1 + people.needSpread * (2 * uniform(traitBits(traitKey, TRAIT.need, low, high)) - 1)),
  );
  columns.prior[employee] = clampUnit(
    experience.priorOptimism +
      experience.innovativeness * innovativeness +
      experience.failedInitiatives * traits.failedInitiatives,
  );
  columns.leaveWeek[employee] = drawLeaveWeek(source, low, high, week);
  columns.ideaWeek[employee] = nextIdeaWeek(source, low, high, 0, week);
}

/** A share around a mean: the mean's logit moved by a standard normal, so that it stays inside 0..1. */
function aroundMean(mean: number, z: number): number {
  if (mean <= 0 || mean >= 1) return mean;
  const odds = mean / (1 - mean);
  const factor = exp(z);
  return (odds * factor) / (1 + odds * factor);
}

function clampUnit(value: number): number {
  return value < -1 ? -1 : value > 1 ? 1 : value;
}

function drawThreshold({ parameters, traitKey }: PeopleSource, low: number, high: number): number {
  const { zeroThresholdShare, thresholdShape, thresholdShapeHigh } = parameters.people;
  if (uniform(traitBits(traitKey, TRAIT.zeroThreshold, low, high)) < zeroThresholdShare) return 0;
  const u = uniform(traitBits(traitKey, TRAIT.threshold, low, high));
  return pow(1 - pow(1 - u, 1 / thresholdShapeHigh), 1 / thresholdShape);
}

/** Week in which somebody who joined in `week` leaves: an exponential stay, whatever any lever does. */
function drawLeaveWeek({ traits, leaveKey }: PeopleSource, low: number, high: number, week: number): number {
  if (traits.turnoverPerYear <= 0) return Number.POSITIVE_INFINITY;
  const bits = drawBits(weekWord(leaveKey.a, 0, 0), weekWord(leaveKey.b, 0, 0), low, high);
  return week + 1 + Math.floor((52 * exponentialQuantile(bits)) / traits.turnoverPerYear);
}

/** Week of idea number `ordinal` of a person, counted from `week`. */
export function nextIdeaWeek(
  { parameters, ideaKey }: PeopleSource,
  low: number,
  high: number,
  ordinal: number,
  week: number,
): number {
  const { perYear } = parameters.ideas;
  if (perYear <= 0) return Number.POSITIVE_INFINITY;
  const bits = drawBits(weekWord(ideaKey.a, 0, ordinal), weekWord(ideaKey.b, 0, ordinal), low, high);
  return week + 1 + Math.floor((52 * exponentialQuantile(bits)) / perYear);
}

const compact = new WeakMap<Parameters, Parameters>();

/** Compact parameters, made once for parameters that serve many worlds. */
function compactParameters(parameters: Parameters): Parameters {
  const known = compact.get(parameters);
  if (known !== undefined) return known;
  const made = compactRecord(parameters);
  compact.set(parameters, made);
  return made;
}

/**
 * The people of an organisation under a world seed.
 *
 * @param worldSeed  the part of the seed that makes the world (see `worldPart`)
 */
export function createPeople(
  asGiven: Organisation,
  traits: OrganisationTraits,
  parameters: Parameters,
  worldSeed: string,
): People {
  const organisation = ofOneShape(asGiven);
  const { size, luckLow, luckHigh } = organisation;
  const source: PeopleSource = {
    traits,
    parameters: compactParameters(parameters),
    traitKey: streamKey(worldSeed, 'traits'),
    leaveKey: streamKey(worldSeed, 'leaving'),
    ideaKey: streamKey(worldSeed, 'ideas'),
  };
  const column = () => new Float32Array(size);
  const people: People = {
    organisation,
    source,
    innovativeness: column(),
    threshold: column(),
    slack: column(),
    safety: column(),
    drive: column(),
    candour: column(),
    autonomy: column(),
    skill: column(),
    need: column(),
    prior: column(),
    ideaWeek: new Float64Array(size),
    leaveWeek: new Float64Array(size),
  };
  for (let employee = 0; employee < size; employee++)
    drawPerson(people, source, employee, luckLow[employee], luckHigh[employee], 0);
  return people;
}
