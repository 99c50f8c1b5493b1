import type { PeopleCanvas } from './people-canvas.ts';

/** Who has a tie with whom. */
export interface Ties {
  readonly employees: number;
  readonly tieStart: Uint32Array;
  readonly tieTo: Uint32Array;
}

/**
 * Everybody's ties on a canvas of its own, which lies above the people.
 *
 * @param side  side of the square picture, in pixels of the screen
 */
export function drawTies(
  canvas: HTMLCanvasElement,
  { tieStart, tieTo, employees }: Ties,
  painter: PeopleCanvas,
  side: number,
  colour: string,
): void {
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.strokeStyle = colour;
  context.globalAlpha = 0.12;
  context.beginPath();
  for (let person = 0; person < employees; person++) {
    const here = painter.placeOf(person);
    for (let tie = tieStart[person]!; tie < tieStart[person + 1]!; tie++) {
      if (tieTo[tie]! < person) continue;
      const there = painter.placeOf(tieTo[tie]!);
      context.moveTo(here.x * side, here.y * side);
      context.lineTo(there.x * side, there.y * side);
    }
  }
  context.stroke();
}
