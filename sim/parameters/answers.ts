import { number } from './define-parameter.ts';

/** Who answers the questions that are asked, and what an answer does. */
export const answersParameters = {
  peerWillingness: number(
    'Colleagues answer',
    'Chance that an active colleague who sees the question answers it in a week.',
    0.35,
    { unit: 'share', valid: [0, 1], sample: [0.15, 0.5] },
    'C',
    'peers unaided answer about .4 to .7 of first posts: Joyce & Kraut 2006, Burke 2007',
  ),
  peersAsked: number(
    'Colleagues who see it',
    'Colleagues a question comes by in a week.',
    3,
    { unit: 'employees', valid: [0, 12], sample: [2, 5], whole: true },
    'A',
    'assumed',
  ),
  patienceWeeks: number(
    'Patience',
    'Weeks after which an unanswered question is given up.',
    3,
    { unit: 'weeks', valid: [1, 52], sample: [1, 6], whole: true },
    'A',
    'assumed',
  ),
  staffMinutes: number(
    'Time for an answer by staff',
    'Minutes a facilitator needs for an answer.',
    8,
    { unit: 'minutes', valid: [0.5, 240], sample: [3, 15] },
    'A',
    'assumed',
  ),
  returnEffect: number(
    'An answer brings back',
    'Difference in the chance to return between an answered and an unanswered newcomer.',
    0.08,
    { unit: 'probability', valid: [-0.5, 0.5], sample: [-0.03, 0.15] },
    'R',
    'Joyce & Kraut 2006: .44 to .56, observational, hence the upper end',
  ),
  newcomerPosts: number(
    'How long one is new',
    'Questions for which an employee counts as new.',
    3,
    { unit: 'questions', valid: [1, 100], sample: [1, 5], whole: true },
    'A',
    'assumed',
  ),
  laterShare: number(
    'Later answers',
    'Effect of answers on those who are no longer new, relative to newcomers.',
    0.3,
    { unit: 'ratio', valid: [-1, 2], sample: [0, 1] },
    'A',
    'assumed',
  ),
  staffCrowding: number(
    'Staff and colleagues’ answers',
    'Relative change of colleagues’ willingness where staff answer everything.',
    0,
    { unit: 'ratio', valid: [-1, 2], sample: [-0.6, 0.3] },
    'A',
    'staff may crowd out or prime peers',
  ),
} as const;
