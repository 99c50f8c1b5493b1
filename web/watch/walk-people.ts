import { neighbour } from '../canvas/people-canvas.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a key leads from a person: to a neighbour, to another department, to the first of all; null for other keys. */
export function walkFrom(world: WatchedWorld, person: number, key: string): number | null {
  const direction = DIRECTIONS[key];
  if (direction !== undefined) return neighbour(world.layout, person, ...direction);
  if (key === 'PageDown') return nextDepartment(world, person, 1);
  if (key === 'PageUp') return nextDepartment(world, person, -1);
  return key === 'Home' ? 0 : null;
}

/** The first person of the next department, or of the one before. */
function nextDepartment({ department, employees }: WatchedWorld, person: number, step: 1 | -1): number {
  let row = person;
  while (row >= 0 && row < employees && department[row] === department[person]) row += step;
  if (row < 0 || row >= employees) return person;
  while (step < 0 && row > 0 && department[row - 1] === department[row]) row--;
  return row;
}
