import type { Organisation } from '../../../sim/index.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import type { Player, Reference } from './players.ts';

/** Whose shortfall is to be attributed. */
export interface AttributionRequest {
  readonly scenario: Scenario;
  /** Id of a strategy of the scenario with a platform. */
  readonly strategyId: string;
  /** The run that is explained; its world's part decides the world. */
  readonly seed: string;
  /** Lucks over which every combination is averaged, at least 20. */
  readonly lucks: number;
  readonly imported?: { readonly name: string; readonly organisation: Organisation };
  readonly runLimitMilliseconds?: number;
}

/** A part of the shortfall as a share of employees, with its 95 % interval over resampled lucks. */
export interface Part {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The same in whole units (see `Attribution.unitsPerEmployee`): these add up exactly. */
  readonly units: number;
}

/** The shortfall divided, for one choice of reference states. */
export interface Division {
  readonly reference: Reference;
  /** What the run fell short by chance: mean over lucks less the run. */
  readonly luck: Part;
  /** By player, in the order of PLAYERS; negative where the player was better than its reference. */
  readonly players: readonly (Part & { readonly player: Player })[];
  /** What is missing with all four at their reference; negative where they would exceed the target. */
  readonly outOfReach: Part;
}

/** Why a run missed the common target, or exceeded it. */
export interface Attribution {
  readonly strategy: { readonly id: string; readonly name: string };
  readonly seed: string;
  readonly employees: number;
  /** Lucks in which every combination was finished. */
  readonly lucks: number;
  /** Interactive share asked for, and reached by the run, in the target's week. */
  readonly target: number;
  readonly week: number;
  readonly reached: number;
  /** target − reached: luck + players + out of reach. */
  readonly shortfall: number;
  readonly shortfallUnits: number;
  readonly unitsPerEmployee: number;
  /** The first is the one to be told. */
  readonly divisions: readonly Division[];
}

export type AttributionEvent =
  | {
      readonly kind: 'progress';
      /** Runs, finished and in all. */ readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'done'; readonly attribution: Attribution };
