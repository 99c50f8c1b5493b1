import { spentOfBudgets } from '../plan/release-money.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, USE_STATUS } from '../platform/uses.ts';
import { LEDGER_ROW } from '../plan/spend.ts';
import { defineOutcome } from './define-outcome.ts';
import { succeeds } from './money.ts';
import type { RunState } from './run-state.ts';

/** Half of what there can be at the ordinary amount, never all of it. */
function visible(amount: number, ordinary: number): number {
  return amount / (amount + ordinary);
}

/** Interactive share asked for less that reached, in the target's week; null where the run does not get there. */
function missing({ plan, target, weeks, series, size }: RunState): number | null {
  if (!plan.platform || target.week < 1 || target.week > weeks) return null;
  return target.interactiveShare - series.interactive26[target.week - 1] / size;
}

/** Campaigns and planned uses announced. */
function announcements({ cents, uses16 }: RunState): number {
  let count = cents[LEDGER_ROW.launch] > 0 ? 1 : 0;
  // Planned uses come to all departments alike: the first one's slots tell.
  for (let slot = FIRST_PLANNED_SLOT; slot < FIRST_OWN_SLOT; slot++)
    if (uses16.status[slot] !== USE_STATUS.empty) count++;
  return count;
}

/** What was visibly done, 0..1: the weighted mean of money, pressure, announcements, changes and failed uses. */
function done(run: RunState): number {
  const { blame } = run.parameters;
  const parts = [
    [blame.moneyWeight, visible(spentOfBudgets(run) / (100 * run.size), blame.ordinaryMoney)],
    [blame.mandateWeight, Math.min(1, run.peakPressure)],
    [blame.announcedWeight, visible(announcements(run), blame.ordinaryAnnouncements)],
    [blame.changesWeight, visible(run.plan.changes, blame.ordinaryChanges)],
    [blame.failedWeight, visible((1000 * run.conduct.failed) / run.size, blame.ordinaryFailures)],
  ] as const;
  return weighted(parts);
}

/** What was left undone, 0..1: the weighted mean of indicators not acted on and requests without an answer. */
function undone({ conduct, answered, unanswered, parameters: { blame } }: RunState): number {
  const { published, ignored, kept, refused, broken } = conduct;
  const missed = unanswered + refused + broken;
  const requests = answered + kept + missed;
  return weighted([
    [blame.ignoredWeight, published === 0 ? 0 : ignored / published],
    [blame.unansweredWeight, requests === 0 ? 0 : missed / requests],
  ]);
}

function weighted(parts: readonly (readonly [weight: number, value: number])[]): number {
  let sum = 0;
  let weights = 0;
  for (const [weight, value] of parts) {
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

export const shortfall = defineOutcome({
  id: 'shortfall',
  label: 'Shortfall',
  help: 'Interactive share that the common target asks for in its week, less what was reached; below zero where it was exceeded.',
  unit: 'share',
  better: 'lower',
  headline: false,
  of: missing,
});

export const commission = defineOutcome({
  id: 'commission',
  label: 'Visibly done',
  help: 'What the sponsor was seen to commit: money, mandates, announced plans, changes, accepted uses that failed; 0 nothing, 1 all there can be.',
  unit: 'ratio',
  better: 'neither',
  headline: false,
  of: (run) => (run.plan.platform ? done(run) : null),
});

export const omission = defineOutcome({
  id: 'omission',
  label: 'Left undone',
  help: 'Published indicators that nobody acted on, and questions and proposals without an answer; 0 nothing, 1 all of them.',
  unit: 'ratio',
  better: 'lower',
  headline: false,
  of: (run) => (run.plan.platform ? undone(run) : null),
});

export const blame = defineOutcome({
  id: 'blame',
  label: 'Blame of the sponsor',
  help: 'Shortfall as a share of the target (0 where it was reached), times what was visibly done and what was left undone, each with its weight; risk aversion tilts the weights. Its mean over worlds is the blame to be expected.',
  unit: 'ratio',
  better: 'lower',
  headline: false,
  of(run) {
    const short = missing(run);
    if (short === null) return null;
    const { omission: omissionWeight, riskTilt } = run.parameters.blame;
    const tilt = riskTilt * (2 * run.people.traits.riskAversion - 1);
    const relative = run.target.interactiveShare > 0 ? Math.max(0, short) / run.target.interactiveShare : 0;
    return relative * ((1 + tilt) * done(run) + omissionWeight * (1 - tilt) * undone(run));
  },
});

export const credit = defineOutcome({
  id: 'credit',
  label: 'Credit of the sponsor',
  help: 'What was visibly done, where the run succeeds; nothing where it does not. Kept apart from blame.',
  unit: 'ratio',
  better: 'higher',
  headline: false,
  of(run) {
    const reached = succeeds(run);
    return reached === null || !run.plan.platform ? null : reached * done(run);
  },
});
