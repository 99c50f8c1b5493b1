import type { FieldValue } from '../../../sim/field.ts';

/** The points of a design: any of them at any time, none of them stored where it can be computed. */
export interface Points {
  readonly count: number;
  /** Values of the factors at a point, in the order of the factors. @param point  from 0 */
  values(point: number): readonly FieldValue[];
  /** Positions of the factors that differ from the scenario at a point. Absent: all of them do. */
  changed?(point: number): readonly number[];
  /** For designs made for an analysis: which points belong together, from 0, and what a point is among them. */
  place?(point: number): PointPlace;
}

export interface PointPlace {
  readonly group: number;
  /** See the column `role` of the results folder. */
  readonly role: string;
}
