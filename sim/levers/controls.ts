import { FRACTION_ZERO } from '../fraction-zero.ts';

/**
 * What the levers set for one week and the phases read: the only way from a plan to an employee.
 * All zero is the world in which nobody does anything. The shape never changes, so a week allocates nothing.
 */
export interface Controls {
  /** Strength of the launch campaign: 1 is an ordinary one. */
  launch: number;
  /** What is left of its novelty, in units of an ordinary campaign that is new. */
  curiosity: number;
  /** Minutes a week that staff have for each task. */
  welcomeMinutes: number;
  answerMinutes: number;
  brokerMinutes: number;
  implementMinutes: number;
  /** How far staff dictate (1) rather than facilitate (0) the conversation, weighted by their presence. */
  dictating: number;
  /** Share of employees who are champions, their minutes a week, and how they are chosen (see CHAMPION_CHOICES). */
  championShare: number;
  championMinutes: number;
  championChoice: number;
  /** Share of top leaders and of other managers who take part, their minutes a week, and their style −1 (directive) to 1. */
  topLeaderShare: number;
  topLeaderMinutes: number;
  topLeaderStyle: number;
  middleManagerShare: number;
  middleManagerMinutes: number;
  middleManagerStyle: number;
  /** Recognition 0..1, minutes a week set aside for each employee. */
  recognition: number;
  allowanceMinutes: number;
  /** Reward in units of an ordinary one, its price in cents per contribution, and its alignment with value −1..1. */
  reward: number;
  rewardCents: number;
  rewardAlignment: number;
  /** Training: hours for each of those trained, and the share of employees trained this week. */
  trainingHours: number;
  trainingShare: number;
  /** Planned uses: how many, and how well integrated (0..1). */
  plannedUses: number;
  integration: number;
  /** Users' uses: proposals decided in a week, weeks until one is decided, and how open intake is (0..1). */
  intakePerWeek: number;
  intakeLagWeeks: number;
  intakeOpenness: number;
  /** Mandate 0..1 and its enforcement 0..1. */
  mandate: number;
  enforcement: number;
}

/** Controls of a world in which no lever acts. */
export function createControls(): Controls {
  return {
    launch: FRACTION_ZERO,
    curiosity: FRACTION_ZERO,
    welcomeMinutes: FRACTION_ZERO,
    answerMinutes: FRACTION_ZERO,
    brokerMinutes: FRACTION_ZERO,
    implementMinutes: FRACTION_ZERO,
    dictating: FRACTION_ZERO,
    championShare: FRACTION_ZERO,
    championMinutes: FRACTION_ZERO,
    championChoice: FRACTION_ZERO,
    topLeaderShare: FRACTION_ZERO,
    topLeaderMinutes: FRACTION_ZERO,
    topLeaderStyle: FRACTION_ZERO,
    middleManagerShare: FRACTION_ZERO,
    middleManagerMinutes: FRACTION_ZERO,
    middleManagerStyle: FRACTION_ZERO,
    recognition: FRACTION_ZERO,
    allowanceMinutes: FRACTION_ZERO,
    reward: FRACTION_ZERO,
    rewardCents: FRACTION_ZERO,
    rewardAlignment: FRACTION_ZERO,
    trainingHours: FRACTION_ZERO,
    trainingShare: FRACTION_ZERO,
    plannedUses: FRACTION_ZERO,
    integration: FRACTION_ZERO,
    intakePerWeek: FRACTION_ZERO,
    intakeLagWeeks: FRACTION_ZERO,
    intakeOpenness: FRACTION_ZERO,
    mandate: FRACTION_ZERO,
    enforcement: FRACTION_ZERO,
  };
}

const NAMES = Object.keys(createControls()) as readonly (keyof Controls)[];

/** Sets every control back to nothing, in place. */
export function clearControls(controls: Controls): void {
  for (let name = 0; name < NAMES.length; name++) controls[NAMES[name]] = FRACTION_ZERO;
}
