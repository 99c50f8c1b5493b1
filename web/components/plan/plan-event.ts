import type { Strategy } from '../../../scenarios/scenario.ts';

/** A part of the editor has changed the plan; `settled` is false while something is still being dragged. */
export interface PlanChange {
  readonly plan: Strategy;
  readonly settled: boolean;
}

export class PlanEvent extends CustomEvent<PlanChange> {
  static readonly type = 'plan-change';

  constructor(plan: Strategy, settled = true) {
    super(PlanEvent.type, { bubbles: true, detail: { plan, settled } });
  }
}

/** A lever is to be looked at more closely. */
export class LeverEvent extends CustomEvent<{ readonly lever: number }> {
  static readonly type = 'lever-chosen';

  constructor(lever: number) {
    super(LeverEvent.type, { bubbles: true, detail: { lever } });
  }
}
