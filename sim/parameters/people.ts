import { number } from './define-parameter.ts';

/** Who the employees are: spreads and correlations of the traits they are drawn with. */
export const peopleParameters = {
  skillCorrelation: number('Skill follows innovativeness', 'Correlation of digital skill with innovativeness.', 0.3,
    { unit: 'correlation', valid: [-0.9, 0.9], sample: [0, 0.6] }, 'A', 'Rogers: earlier adopters are more skilled; size assumed'),
  propensityCorrelation: number('Contributing follows innovativeness', 'Correlation of the propensity to contribute with innovativeness.', 0.2,
    { unit: 'correlation', valid: [-0.9, 0.9], sample: [-0.1, 0.5] }, 'A', 'assumed'),
  propensitySpread: number('Spread of the propensity to contribute', 'Standard deviation of the logarithm of the propensity: how unequal contributors are by nature.', 1.7,
    { unit: 'log units', valid: [0, 3], sample: [1.0, 2.0] }, 'C', 'Gini of a lognormal = erf(σ/2); measured communities .74 to .80'),
  zeroThresholdShare: number('Follow nobody', 'Share of employees who need no colleague to go first.', 0.35,
    { unit: 'share', valid: [0, 1], sample: [0.1, 0.4] }, 'C', 'Medical Innovation: 37 % adopted with no adopter in their network'),
  thresholdShape: number('Shape of the thresholds, low end', 'First shape of the Kumaraswamy distribution of the other thresholds.', 1.2,
    { unit: 'shape', valid: [0.2, 10], sample: [0.8, 2] }, 'A', 'broad, U-shaped thresholds as in Medical Innovation'),
  thresholdShapeHigh: number('Shape of the thresholds, high end', 'Second shape of the Kumaraswamy distribution of the other thresholds.', 0.9,
    { unit: 'shape', valid: [0.2, 10], sample: [0.6, 2] }, 'A', 'broad, U-shaped thresholds as in Medical Innovation'),
  skillMean: number('Digital skill', 'Mean skill with such platforms when the run begins.', 0.4,
    { unit: 'share', valid: [0, 1], sample: [0.2, 0.6] }, 'A', 'assumed'),
  slackMinutes: number('Time to spare', 'Median minutes a week an employee can give the platform where time pressure is ordinary (.5).', 15,
    { unit: 'minutes per week', valid: [0, 300], sample: [5, 60], scale: 'log' }, 'A', 'share of interaction workers’ week spent searching and communicating (McKinsey 2012, second-hand)'),
  slackSpread: number('Spread of time to spare', 'Standard deviation of the logarithm of the minutes.', 0.6,
    { unit: 'log units', valid: [0, 2], sample: [0.3, 1] }, 'A', 'assumed'),
  autonomyMean: number('Need for autonomy', 'Mean need to decide oneself how to work: what reactance grows from.', 0.5,
    { unit: 'share', valid: [0, 1], sample: [0.3, 0.7] }, 'A', 'assumed'),
  riskToSafety: number('Risk aversion lowers safety', 'Drop of felt safety to speak (SD) from an organisation without risk aversion to one full of it.', 1.0,
    { unit: 'SD', valid: [-1, 4], sample: [-0.3, 2] }, 'A', 'supportive context as antecedent of safety: Frazier 2017; size assumed'),
} as const;
