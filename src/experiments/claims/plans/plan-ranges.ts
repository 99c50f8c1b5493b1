import type { Distribution } from '../../../../sim/parameters/define-parameter.ts';

const between = (low: number, high: number): Distribution => ({ kind: 'uniform', low, high });

/**
 * What the plans of the strategies are drawn from: no plan is tuned, neither for one claim nor against another. Every
 * range lies around what the plan of the library says, which is its middle (its geometric middle for money). Money is
 * per employee; shares of staff time are relative to each other.
 */
export const PLAN_RANGES = {
  /** Budget of real bottom-up, of both mandates and of hands-off, front-loaded. */
  budget: { kind: 'log-uniform', low: 60, high: 375 },
  launchMoney: { kind: 'log-uniform', low: 3, high: 12 },
  welcoming: between(0.1, 0.3),
  answering: between(0.1, 0.4),
  brokering: between(0.1, 0.4),
  implementing: between(0.15, 0.45),
  staffStyle: between(0.8, 1),
  championShare: between(0.01, 0.05),
  championHours: between(0.5, 1.5),
  championChoice: { kind: 'choice', options: ['random', 'connected', 'keen'] },
  topShare: between(0.2, 1),
  middleShare: between(0.1, 0.5),
  leaderHours: between(0.2, 0.8),
  leaderStyle: between(0.8, 1),
  recognition: between(0.4, 1),
  allowanceMinutes: between(0, 20),
  trainingShare: between(0.1, 0.5),
  trainingHours: between(0.5, 1.5),
  offeredUses: { kind: 'choice', options: [0, 1, 2] },
  offeredIntegration: between(0.3, 0.9),
  intakePerMonth: between(0.4, 1.6),
  intakeLag: { kind: 'choice', options: [1, 2, 3] },
  reviewWeeks: { kind: 'choice', options: [8, 13, 18] },
  roomMinutes: between(10, 50),
  frontTraining: between(0.3, 0.8),
  mandateUses: { kind: 'choice', options: [2, 3, 4, 5, 6] },
  mandateIntegration: between(0.6, 1),
  mandateTrainingShare: between(0.6, 1),
  mandateTrainingHours: between(0.5, 1.5),
  mandateStrength: between(0.8, 1),
  mandateEnforcement: between(0.3, 0.9),
  mandateTopShare: between(0.8, 1),
  mandateMiddleShare: between(0.4, 0.8),
  mandateLeaderHours: between(0.1, 0.4),
  mandateLeaderStyle: between(-0.9, -0.3),
  supportShare: between(0.2, 0.5),
  supportStyle: between(-0.2, 0.6),
  supportLeaderStyle: between(-0.5, 0.1),
} as const satisfies Readonly<Record<string, Distribution>>;

/** The draws of one world's plans. */
export type PlanDraws = {
  readonly [Name in keyof typeof PLAN_RANGES]: (typeof PLAN_RANGES)[Name] extends {
    readonly options: readonly (infer Option)[];
  }
    ? Option
    : number;
};
