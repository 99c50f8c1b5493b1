import type { Field, FieldValues } from '../field.ts';
import type { LedgerLineId } from '../outcomes/ledger.ts';
import type { Controls } from './controls.ts';
import type { LeverContext } from './lever-context.ts';

/** Every lever starts, ramps and stops by week; these fields belong to all of them. */
export const TIMING_FIELDS = {
  startWeek: {
    kind: 'number',
    label: 'Start',
    help: 'First week in which the lever acts.',
    unit: 'weeks',
    default: 0,
    minimum: 0,
    maximum: 1040,
    whole: true,
  },
  rampWeeks: {
    kind: 'number',
    label: 'Ramp',
    help: 'Weeks from nothing to full strength; 0 is at once.',
    unit: 'weeks',
    default: 0,
    minimum: 0,
    maximum: 520,
    whole: true,
  },
  stopWeek: {
    kind: 'number',
    label: 'Stop',
    help: 'First week in which the lever acts no more; absent: its natural end, or never.',
    unit: 'weeks',
    default: null,
    minimum: 0,
    maximum: 1041,
    whole: true,
  },
} as const satisfies Record<string, Field>;

export type Timing = FieldValues<typeof TIMING_FIELDS>;

/**
 * A lever: what may be turned, what a week of it costs, and what it does to the controls that the phases read.
 * The plan phase authorises the money against what is left; where less is granted, `apply` gets a smaller intensity.
 */
export interface LeverDefinition<Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  readonly id: string;
  readonly label: string;
  /** What it is, and why it is thought to work. */
  readonly help: string;
  /** On what evidence, with its strength. */
  readonly evidence: string;
  readonly fields: Fields;
  /** Ledger line its money goes to; null where it costs people's time only. */
  readonly line: LedgerLineId | null;
  /** Weeks it lasts when no stop is given; absent: to the end. */
  readonly naturalWeeks?: number;
  /**
   * Whether its money buys what stays: each thing is paid when it is built (see `implementPlannedUses`), in whatever
   * week the plan comes to ask for it. `weeklyCents` then states the price of all of it, in its first week.
   */
  readonly paidAsBuilt?: true;
  /** Money from the strategy's budget that a week at this intensity (0..1) costs, in cents; a pure function. */
  weeklyCents(values: FieldValues<Fields>, intensity: number, context: LeverContext): number;
  /** Adds this week's effect at the granted intensity (0..1) to the controls. */
  apply(controls: Controls, values: FieldValues<Fields>, intensity: number, context: LeverContext): void;
}

/** A lever whose id and the names of whose fields are still known to the compiler. */
export interface NamedLever<Id extends string, Fields> extends LeverDefinition {
  readonly id: Id;
  readonly fields: { readonly [Name in keyof Fields]: Field };
}

/** Declares a lever with its own field types and forgets them for the list, but for its id and their names. */
export function defineLever<const Id extends string, const Fields extends Readonly<Record<string, Field>>>(
  lever: LeverDefinition<Fields> & { readonly id: Id },
): NamedLever<Id, Fields> {
  return lever;
}
