import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../sim/parameters/index.ts';
import type { ParameterDefinition } from '../../sim/parameters/define-parameter.ts';

/**
 * What has no direction that could be wrong, or whose direction is what the word means. Everything else that is sampled
 * is an effect: of a lever, a leader, a colleague or a feeling on what people do.
 */
const NO_EFFECT: Readonly<Record<string, readonly string[]>> = {
  'sizes, spreads and means of what people and jobs are like': [
    'people.propensitySpread',
    'people.zeroThresholdShare',
    'people.thresholdShape',
    'people.thresholdShapeHigh',
    'people.skillMean',
    'people.slackMinutes',
    'people.slackSpread',
    'people.needSpread',
    'people.autonomyMean',
    'ideas.failShare',
    'ideas.worthSpread',
    'ideas.worthMedian',
    'ideas.baseSupport',
    'ideas.ownDemand',
    'ideas.otherDemand',
    'ideas.matchSpread',
    'ideas.generalDemand',
    'ideas.plannersKnowledge',
    'contribution.reticentShare',
    'ideas.riskRefusal',
    'reviews.noise',
  ],
  'amounts at which something else has half of its effect, and weights beside one another': [
    'awareness.launchMoney',
    'awareness.organisationWeight',
    'use.peerSteepness',
    'use.leaderMinutes',
    'use.leaderAttenuation',
    'use.persistence',
    'use.visibleWeeks',
    'contribution.ordinaryReward',
    'contribution.contentHalfWorth',
    'contribution.contentSpill',
    'contribution.dictatorMinutes',
    'ideas.brokerMinutes',
    'answers.laterShare',
    'experience.fitWeight',
    'experience.contentWeight',
    'experience.reachHalf',
    'experience.aspiration',
    'experience.speaksUp',
    'mandate.unenforced',
  ],
  'paces, periods, counts, minutes and prices': [
    'awareness.baseHazard',
    'awareness.forgetting',
    'use.launchMemory',
    'use.usesPerUtility',
    'use.cues',
    'contribution.rate',
    'contribution.reactionShare',
    'contribution.replyShare',
    'contribution.questionShare',
    'contribution.contentHalfLife',
    'contribution.replyWorth',
    'contribution.reactionWorth',
    'answers.peerWillingness',
    'answers.peersAsked',
    'answers.patienceWeeks',
    'answers.staffMinutes',
    'answers.newcomerPosts',
    'ideas.perYear',
    'ideas.takeUpPlanned',
    'ideas.crossing',
    'ideas.implementHours',
    'ideas.implementMoney',
    'ideas.proposeShare',
    'ideas.promiseWeeks',
    'ideas.failureWeeks',
    'ideas.plannedDelay',
    'needs.driftPerYear',
    'needs.shocksPerYear',
    'experience.learning',
    'experience.skillGrowth',
    'experience.motivationSpeed',
    'experience.habitDecay',
    'experience.welcomeMinutes',
    'turnover.tieWeeks',
    'mandate.halfLife',
  ],
  'knowledge passes on to whoever is told': [
    'awareness.launchHazard',
    'awareness.wordOfMouth',
    'awareness.mandateNotice',
  ],
  'what its own strand of literature agrees on: benefit drives use, repetition makes habit, habit drives use': [
    'use.benefit',
    'use.habit',
    'experience.gain',
    'experience.habitPerUse',
  ],
  'where a kind of use starts from': ['use.constant'],
  'people do what they are paid or made to do; how they resent it is an effect (use.reactance)': [
    'use.mandate',
    'use.enrolled',
  ],
};
/** Groups whose values are prices or conventions of judging. */
const NO_EFFECT_GROUPS = ['money', 'blame'];

const exempt = new Map(Object.entries(NO_EFFECT).flatMap(([reason, paths]) => paths.map((path) => [path, reason])));
const sampled = Object.entries(PARAMETERS as Record<string, Record<string, ParameterDefinition>>).flatMap(
  ([group, entries]) =>
    Object.entries(entries).flatMap(([name, { distribution, ...parameter }]) =>
      (distribution.kind === 'uniform' || distribution.kind === 'log-uniform') && !NO_EFFECT_GROUPS.includes(group)
        ? [{ path: `${group}.${name}`, low: distribution.low, high: distribution.high, parameter }]
        : [],
    ),
);
/** Multiples do nothing at 1, everything else at 0. */
const MULTIPLES = [
  'awareness.relearning',
  'contribution.rewardBoost',
  'contribution.champion',
  'ideas.crossingBrokered',
  'mandate.contributionWorth',
];

describe('signs are sampled too', () => {
  it.each(sampled.filter(({ path }) => !exempt.has(path)))(
    '$path may do nothing, and may do the contrary: $low to $high',
    ({ path, low, high }) => {
      const nothing = MULTIPLES.includes(path) ? 1 : 0;
      expect(low).toBeLessThan(nothing);
      expect(high).toBeGreaterThan(nothing);
    },
  );

  it('nothing is exempt that is gone or needs no exemption', () => {
    const paths = sampled.map(({ path }) => path);
    expect([...exempt.keys()].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
