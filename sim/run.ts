import type { OrganisationTraits } from './organisation/traits.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Parameters } from './parameters/index.ts';
import type { Plan } from './plan/plan.ts';

/** What counts as success, the same for every strategy and fixed before running. */
export interface Target {
  /** interactive26 at `week` must reach this share. */
  readonly interactiveShare: number;
  readonly week: number;
}

/** A plan that takes over on the way: from its week on, as `branchWorld` says. */
export interface PlanChange {
  /** First week under the plan, 0 to weeks − 1; no two changes have the same. */
  readonly fromWeek: number;
  readonly plan: Plan;
}

/** Everything a run depends on besides its seed. */
export interface RunInput {
  readonly organisation: Organisation;
  readonly traits: OrganisationTraits;
  readonly plan: Plan;
  /** Plans that take over on the way, in any order. */
  readonly then?: readonly PlanChange[];
  /** Weeks simulated, 1 to 1040. */
  readonly weeks: number;
  readonly parameters: Parameters;
  readonly target: Target;
}

/** What is kept of a run beyond outcomes and weekly series; none of it changes a bit of the result. */
export interface RunOptions {
  /** Keep every event (see EventLog). */
  readonly events?: boolean;
  /** Keep one state code per employee and week (see STATE_CODES). */
  readonly frames?: boolean;
  /** Work out the outcomes that need branches in which everything stops: up to some twenty times the work. */
  readonly afterStop?: boolean;
  /** Asked between weeks; true ends the run with a StoppedError. */
  readonly stop?: () => boolean;
}
