import { form, number } from './define-parameter.ts';

/** How employees come to know of the platform, and forget it: competing hazards, p = 1 − exp(−dt Σ h). */
export const awarenessParameters = {
  step: number('Length of a step', 'Weeks a step of the hazards stands for; 1 in the full model.', 1,
    { unit: 'weeks', valid: [0.0001, 4] }, 'C', 'the week is the decision period; theory is recovered as it shrinks'),
  initialShare: number('Know it beforehand', 'Share of employees who know of the platform when the run begins.', 0,
    { unit: 'share', valid: [0, 1] }, 'C', 'a new platform; the seeds of textbook diffusion'),
  baseHazard: number('Chancing upon it', 'Rate at which somebody unaware finds the platform with no campaign and no colleague on it.', 0.01,
    { unit: 'per week', valid: [0, 50], sample: [0.002, 0.03], scale: 'log' }, 'R', 'a platform never launched reached about 15 % within months'),
  launchHazard: number('Launch campaign', 'Added rate while a campaign of ordinary money (launch lever at full strength) runs.', 0.08,
    { unit: 'per week', valid: [0, 5], sample: [0.03, 0.2], scale: 'log' }, 'C', 'an online community’s first messages: p = .077 a week'),
  launchMoney: number('Ordinary campaign', 'Money per employee at which a campaign has the effects stated for one; twice as much has 4/3 of them, none has none.', 5,
    { unit: 'money per employee', valid: [0.01, 1000], sample: [2, 12], scale: 'log' }, 'A', 'diminishing returns assumed'),
  wordOfMouth: number('Word of mouth', 'Rate when every colleague uses it visibly; scaled by the share who do, weighted by tie.', 0.4,
    { unit: 'per week', valid: [0, 50], sample: [0.1, 0.8] }, 'C', 'an online community’s first messages: q = .476 a week'),
  contact: form('What a contact counts', 'Whether word of mouth grows with the share of colleagues or with their number.', 'share', ['share', 'count'], 'A', 'both forms in the literature on hazards'),
  organisationWeight: number('Everybody’s use counts', 'Weight of the organisation-wide share beside that of the own colleagues.', 0.1,
    { unit: 'share', valid: [0, 1], sample: [0, 0.3] }, 'A', 'well-mixed contact as a limiting case'),
  leaderPosts: number('Leaders’ posts', 'Added rate for those whose leaders up the line are visibly there.', 0.03,
    { unit: 'per week', valid: [0, 5], sample: [0, 0.1] }, 'A', 'recent manager activity goes with joining: Brzozowski 2009, size not seen'),
  mandateNotice: number('Told to', 'Added rate while a mandate is in force.', 0.3,
    { unit: 'per week', valid: [0, 5], sample: [0.1, 0.8] }, 'A', 'assumed'),
  forgetting: number('Forgetting', 'Rate at which somebody who knows but has not used it for 8 weeks loses sight of it.', 0.01,
    { unit: 'per week', valid: [0, 50], sample: [0, 0.03] }, 'A', 'assumed'),
  relearning: number('Hearing of it again', 'Multiplier of the rates for those who once knew and forgot.', 1,
    { unit: 'ratio', valid: [0, 10], sample: [0.5, 1.5] }, 'A', '0 gives lasting immunity (SIR), 1 none (SIS)'),
} as const;
