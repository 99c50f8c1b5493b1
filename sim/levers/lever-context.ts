import type { Parameters } from '../parameters/index.ts';

/** What a lever may know when it states its cost and acts: figures of the organisation and the registry. */
export interface LeverContext {
  readonly week: number;
  /** First week in which this lever acts. */
  readonly startWeek: number;
  /** Weeks from its start to its stop (to its natural end where none is given). */
  readonly activeWeeks: number;
  readonly employees: number;
  readonly parameters: Parameters;
}
