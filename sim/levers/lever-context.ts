/** What a lever may know when it states its cost and acts: figures of the organisation and prices, no strategy's name. */
export interface LeverContext {
  readonly week: number;
  /** First week in which this lever acts. */
  readonly startWeek: number;
  readonly employees: number;
  /** Managers at level 0 and 1: the top. */
  readonly topLeaders: number;
  /** All other managers. */
  readonly middleManagers: number;
  /** Cents per hour. */
  readonly centsPerEmployeeHour: number;
  readonly centsPerLeaderHour: number;
  readonly centsPerStaffHour: number;
}
