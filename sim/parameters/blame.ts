import { number } from './define-parameter.ts';

const weight = (label: string, help: string) =>
  number(label, help, 1, { unit: 'ratio', valid: [0, 100], sample: [0, 2] }, 'A', 'assumed; 0 leaves it out');

/** What the sponsor is blamed for when the common target is missed. None of it makes anything happen. */
export const blameParameters = {
  omission: number(
    'Omission against commission',
    'Blame for what was left undone, relative to blame for as much that was visibly done, where risk aversion is ordinary (.5).',
    0.6,
    { unit: 'ratio', valid: [0, 100], sample: [0.25, 2], scale: 'log' },
    'M',
    'harm by acting is judged harder than equal harm by not acting: Spranca, Minsk & Baron 1991; less so where one is in charge',
  ),
  riskTilt: number(
    'Risk aversion tilts blame',
    'How far full risk aversion adds to blame for acting and takes from blame for not acting (none: the other way round).',
    0.5,
    { unit: 'ratio', valid: [-1, 1], sample: [-0.2, 0.9] },
    'A',
    'the article’s claim that sitting back is safe in a risk-averse organisation; nothing, and a modest wrong sign, are sampled',
  ),
  moneyWeight: weight('Money counts', 'Weight of money spent among what is visibly done.'),
  mandateWeight: weight('Mandates count', 'Weight of pressure put on people among what is visibly done.'),
  announcedWeight: weight('Announcements count', 'Weight of announced plans among what is visibly done.'),
  changesWeight: weight('Changes count', 'Weight of changes of plan among what is visibly done.'),
  failedWeight: weight('Failures count', 'Weight of accepted uses that failed among what is visibly done.'),
  ordinaryMoney: number(
    'Money that counts half',
    'Money spent per employee that is half as visible as any sum can be.',
    50,
    { unit: 'money per employee', valid: [0.01, 1e6], sample: [15, 150], scale: 'log' },
    'A',
    'assumed',
  ),
  ordinaryAnnouncements: number(
    'Announcements that count half',
    'Campaigns and planned uses that are half as visible as any number can be.',
    3,
    { unit: 'announcements', valid: [0.01, 1000], sample: [1, 6] },
    'A',
    'assumed',
  ),
  ordinaryChanges: number(
    'Changes that count half',
    'Changes of plan that are half as visible as any number can be.',
    3,
    { unit: 'changes', valid: [0.01, 1000], sample: [1, 6] },
    'A',
    'assumed',
  ),
  ordinaryFailures: number(
    'Failures that count half',
    'Accepted uses that failed, per 1,000 employees, that are half as visible as any number can be.',
    2,
    { unit: 'uses per 1,000 employees', valid: [0.01, 1000], sample: [0.5, 8], scale: 'log' },
    'A',
    'assumed',
  ),
  publishedEvery: number(
    'Indicators are published',
    'Weeks from one publication of the platform’s indicators to the next.',
    13,
    { unit: 'weeks', valid: [1, 1040], sample: [4, 26], whole: true },
    'A',
    'quarterly figures are usual',
  ),
  ongoingWork: number(
    'Ongoing work as an answer',
    'How far work that goes on anyway (staff, champions, leaders) counts as acting on a bad indicator; a change of plan counts fully.',
    0.5,
    { unit: 'share', valid: [0, 1], sample: [0, 1] },
    'A',
    'assumed',
  ),
  ignoredWeight: weight('Ignored indicators count', 'Weight of indicators not acted on among what is left undone.'),
  unansweredWeight: weight(
    'Unanswered requests count',
    'Weight of unanswered questions and proposals among what is left undone.',
  ),
} as const;
