import type { Issue } from '../../../scenarios/issue.ts';
import type { ChoiceField, FieldValues, NumberField } from '../../../sim/index.ts';
import type { ParameterChanges } from './reduction.ts';

/** What a known model is asked with: numbers and choices, each with a default. */
export type ReferenceFields = Readonly<Record<string, NumberField | ChoiceField>>;

/** Values of any model's fields, by name; `null` where a field without a default is left out. */
export type ReferenceValues = Readonly<Record<string, number | string | null>>;

/** A model of the literature that the engine must reproduce, as it is named and asked for. */
export interface ReferenceDeclaration<Fields extends ReferenceFields = ReferenceFields> {
  /** Name on the command line. */
  readonly id: string;
  readonly label: string;
  /** What is compared, in a sentence. */
  readonly help: string;
  /** Where theory comes from. */
  readonly source: string;
  readonly fields: Fields;
}

/** One number that theory gives and the engine must meet. */
export interface Quantity {
  readonly quantity: string;
  /** For which time, degree, … it holds. */
  readonly at: Readonly<Record<string, number>>;
  /** Null where theory gives bounds alone. */
  readonly theory: number | null;
  /** Bounds of theory; absent where it gives the number itself. */
  readonly low?: number;
  readonly high?: number;
}

/** A known model: its theory, and what the engine must be given to be it. */
export interface ReferenceModel<Fields extends ReferenceFields = ReferenceFields> {
  readonly declaration: ReferenceDeclaration<Fields>;
  /** What is wrong with values that are right one by one. */
  check?(values: FieldValues<Fields>): readonly Issue[];
  /** Parameters of the registry that turn the full model into this one; none where only a network is drawn. */
  parameters(values: FieldValues<Fields>): ParameterChanges;
  /** What theory says, computed. */
  quantities(values: FieldValues<Fields>): readonly Quantity[];
  /** Place among the quantities of the number that stands for them all. */
  headline(values: FieldValues<Fields>, quantities: readonly Quantity[]): number;
  /** Whether chance plays no part, so that one replicate says all. */
  exact?(values: FieldValues<Fields>): boolean;
  /**
   * The same quantities as the engine has them, in one world.
   *
   * @param stop  asked between weeks; true ends the run with a StoppedError
   */
  measure(values: FieldValues<Fields>, seed: string, stop: () => boolean): readonly number[];
}

/** Declares a known model; the fields of its declaration give the type of its values. */
export function defineReference<const Fields extends ReferenceFields>(model: ReferenceModel<Fields>): ReferenceModel {
  return model;
}

/** Place of the quantity that a number of it comes nearest to, of equals the first. */
export function nearestPlace(
  quantities: readonly Quantity[],
  value: (quantity: Quantity) => number,
  wanted: number,
): number {
  let nearest = 0;
  quantities.forEach((quantity, place) => {
    if (Math.abs(value(quantity) - wanted) < Math.abs(value(quantities[nearest]!) - wanted)) nearest = place;
  });
  return nearest;
}
