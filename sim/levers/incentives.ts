import { defineLever } from './define-lever.ts';

/** What taking part brings: recognition, time, or a reward per contribution. */
export const incentives = defineLever({
  id: 'incentives',
  label: 'Incentives',
  help: 'Recognition of those who take part, working time set aside, and rewards per contribution. A reward for counted acts can be gamed, and may wear out people’s own motivation.',
  evidence:
    'Tangible rewards −.28 to −.40, positive feedback +.33 on free-choice behaviour [R: Deci, Koestner & Ryan 1999]; points about doubled contributions at first [R2: Farzan 2008] and removing them cut participation [R: Thom 2012].',
  fields: {
    recognition: {
      kind: 'number',
      label: 'Recognition',
      help: 'How far taking part is seen and appreciated: 0 not, 1 fully.',
      unit: 'share',
      default: 0,
      minimum: 0,
      maximum: 1,
    },
    timeAllowanceMinutes: {
      kind: 'number',
      label: 'Time allowance',
      help: 'Working minutes a week set aside for each employee who uses it.',
      unit: 'minutes per week',
      default: 0,
      minimum: 0,
      maximum: 600,
    },
    rewardPerContribution: {
      kind: 'number',
      label: 'Reward per contribution',
      help: 'Money per post, reply or reaction.',
      unit: 'money',
      default: 0,
      minimum: 0,
      maximum: 1000,
    },
    alignment: {
      kind: 'number',
      label: 'Alignment',
      help: 'Correlation of what is rewarded with what is of value: −1 to 1.',
      unit: 'correlation',
      default: 0,
      minimum: -1,
      maximum: 1,
    },
  },
  line: 'rewards',
  weeklyCents({ recognition }, intensity, { employees, parameters }) {
    return (100 * intensity * recognition * parameters.money.recognitionPerYear * employees) / 52;
  },
  apply(controls, { recognition, timeAllowanceMinutes, rewardPerContribution, alignment }, intensity, { parameters }) {
    controls.recognition = Math.min(1, controls.recognition + recognition * intensity);
    controls.allowanceMinutes += timeAllowanceMinutes * intensity;
    const cents = 100 * rewardPerContribution * intensity;
    if (cents > 0)
      controls.rewardAlignment = together(controls.rewardAlignment, controls.rewardCents, alignment, cents);
    controls.reward += (rewardPerContribution * intensity) / parameters.contribution.ordinaryReward;
    controls.rewardCents += cents;
  },
});

/** What two rewards are aligned with when both are paid, each as far as it pays. */
function together(alignment: number, cents: number, otherAlignment: number, otherCents: number): number {
  if (cents === 0) return otherAlignment;
  return (alignment * cents + otherAlignment * otherCents) / (cents + otherCents);
}
