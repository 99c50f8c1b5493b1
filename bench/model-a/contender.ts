/** Chance of adopting of one's own accord, by one adopted neighbour, and of giving up again, each week. */
export const OWN_ACCORD = 0.001;
export const BY_A_NEIGHBOUR = 0.02;
export const LAPSE = 0.01;

/**
 * Model A of SPEED.md on one graph: an employee adopts with p = 1 − (1 − 0.001)(1 − 0.02)^(adopted neighbours) and
 * gives up with 0.01 a week; all decide at once on last week's state.
 */
export interface Contender {
  /** Runs so many weeks from the beginning. The graph is built already, the clock runs. */
  run(weeks: number): Outcome;
}

export interface Outcome {
  /** Milliseconds of the weeks alone. */
  readonly milliseconds: number;
  /** Share that has adopted at the end: all contenders must agree on it. */
  readonly adopted: number;
}
