import { type STATE_CODES } from '../../../sim/outcomes/state-codes.ts';

/** How a state is drawn: a path in a box from −1 to 1, filled or as a line of this width. */
export interface StateShape {
  readonly id: (typeof STATE_CODES)[number]['id'];
  readonly path: string;
  /** 0: filled. */
  readonly line: number;
}

const circle = (radius: number) =>
  `M${radius},0A${radius},${radius} 0 1 1 ${-radius},0A${radius},${radius} 0 1 1 ${radius},0Z`;

/** By state code. From a point to a diamond, and two ways out: a dash and a cross. No two share a shape. */
export const STATE_SHAPES: readonly StateShape[] = [
  { id: 'unaware', path: circle(0.3), line: 0 },
  { id: 'aware', path: circle(0.5), line: 0.24 },
  { id: 'tried', path: 'M0.1,-0.75A0.75,0.75 0 0 0 0.1,0.75Z', line: 0 },
  { id: 'active', path: circle(0.8), line: 0 },
  { id: 'contributing', path: 'M0,-1.15L1.15,0L0,1.15L-1.15,0Z', line: 0 },
  { id: 'lapsed', path: 'M-0.7,0H0.7', line: 0.36 },
  { id: 'rejected', path: 'M-0.55,-0.55L0.55,0.55M-0.55,0.55L0.55,-0.55', line: 0.34 },
];
