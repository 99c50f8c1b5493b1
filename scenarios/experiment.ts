import type { Field, FieldValue } from '../sim/field.ts';
import type { OutcomeId } from '../sim/outcomes/index.ts';
import type { SeriesId } from '../sim/outcomes/series.ts';
import type { Scenario } from './scenario.ts';

/**
 * A question put to many worlds: a scenario, what is varied in it (factors), in which combinations (the design), and
 * in how many worlds each combination (point) is tried with every strategy.
 */
export interface Experiment {
  readonly name: string;
  readonly description: string;
  /** What holds where no factor says otherwise; its strategies are those tried, the first is the reference. */
  readonly scenario: Scenario;
  /** None: a single point, the scenario itself. */
  readonly factors: readonly Factor[];
  readonly design: Design;
  /** Worlds in which every strategy is run at each point. */
  readonly replicates: number | AutoReplicates;
  /** Base seed; see `seeds`. */
  readonly seed: string;
  /**
   * `shared`: replicate r has the seed replicateSeed(seed, r) at every point, so that points, too, are compared on the
   * same luck. `own`: every point has worlds of its own, for estimates over the whole space of factors.
   */
  readonly seeds: 'shared' | 'own';
  /** Outcomes kept of each run, in the order of OUTCOMES. */
  readonly outcomes: readonly OutcomeId[];
  /** Weekly series kept of each run. */
  readonly series: readonly SeriesId[];
  /** A run that takes longer is ended and recorded as `timed-out`. */
  readonly runLimitSeconds: number;
}

/** One value of the scenario that is varied. */
export interface Factor {
  /** For instance `organisation.employees` or `strategies.real-bottom-up.facilitation.fullTimePer1000`. */
  readonly path: string;
  /** The declaration of what stands at the path. */
  readonly field: Field;
  readonly values: FactorValues;
}

/** The values a factor takes: listed, or from a range of which `steps` (if given) are tried. */
export type FactorValues =
  | { readonly kind: 'listed'; readonly values: readonly FieldValue[] }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly scale: 'linear' | 'log';
      readonly steps: number | null;
    };

/** Which combinations of the factors' values are tried; see docs/batch.md for what each is good for. */
export type Design =
  | { readonly kind: 'factorial' | 'zip' | 'one-at-a-time' }
  /** Values in the order of the factors. */
  | { readonly kind: 'list'; readonly points: readonly (readonly FieldValue[])[] }
  | { readonly kind: 'random' | 'latin-hypercube' | 'sobol'; readonly points: number }
  /** `points` in each of the two base samples; with `secondOrder` also what pairs of factors need. */
  | { readonly kind: 'saltelli'; readonly points: number; readonly secondOrder: boolean }
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels: number };

export type DesignKind = Design['kind'];

/** Replicates are added at a point until the 95 % interval of a paired difference is narrow enough. */
export interface AutoReplicates {
  readonly outcome: OutcomeId;
  /** The first minus the second; with a single strategy, its mean. */
  readonly between: readonly [string, string] | readonly [string];
  /** Half the width of the interval asked for, in the unit of the outcome. */
  readonly halfWidth: number;
  readonly atLeast: number;
  /** Where the interval is still too wide after so many, the point ends as not reached. */
  readonly atMost: number;
}

/** One value of a scenario at one point: the path of a factor and its value there. */
export interface Change {
  readonly path: string;
  readonly value: FieldValue;
}
