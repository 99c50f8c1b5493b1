/** What becomes of a run when every lever is stopped but licences and what is built; shares of employees. */
export interface AfterStop {
  /** Sustained share after the stop that is common to all strategies; null where the run is too short for it. */
  readonly sustained: number | null;
  /** First week whose stop keeps the mass; null where no week's does, or none could be tried. */
  readonly criticalWeek: number | null;
}
