import type { StateShape } from '../../src/charts/organisation/shapes.ts';

/** One state's mark, ready to be copied onto the picture pixel by pixel. */
export interface Stamp {
  /** Pixels as the canvas keeps them, row by row. */
  readonly pixels: Uint32Array;
}

export interface Stamps {
  /** Side of every stamp in pixels. */
  readonly side: number;
  readonly stamps: readonly Stamp[];
  /** Which pixels of a stamp belong to the mark's own place, 1 or 0. */
  readonly mask: Uint8Array;
}

/** Below this radius a mark is too small for its shape; its colour and size still tell. */
const SHAPELESS_BELOW = 1.6;

/**
 * Draws every mark once, on the ground it will stand on, so that painting a person is copying a few pixels.
 *
 * @param room    half the distance to the next person, in pixels
 * @param colours by state code
 */
export function makeStamps(
  shapes: readonly StateShape[],
  colours: readonly string[],
  ground: string,
  room: number,
): Stamps {
  const side = Math.max(2, Math.floor(room * 2));
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const stamps = shapes.map((shape, code): Stamp => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = ground;
    context.fillRect(0, 0, side, side);
    context.translate(side / 2, side / 2);
    draw(context, shape, colours[code]!, room * 0.86);
    return { pixels: new Uint32Array(context.getImageData(0, 0, side, side).data.buffer) };
  });
  return { side, stamps, mask: roundMask(side) };
}

function draw(
  context: OffscreenCanvasRenderingContext2D,
  { path, line }: StateShape,
  colour: string,
  radius: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  if (radius < SHAPELESS_BELOW && line > 0) {
    context.fillRect(-radius / 2, -radius / 2, radius, radius);
    return;
  }
  context.scale(radius, radius);
  const outline = new Path2D(path);
  if (line > 0) {
    context.lineWidth = Math.max(line, 1 / radius);
    context.stroke(outline);
  } else {
    context.fill(outline);
  }
}

/** A mark owns the circle in its box: neighbours that stand diagonally do not wipe out each other's corners. */
function roundMask(side: number): Uint8Array {
  const mask = new Uint8Array(side * side);
  const centre = (side - 1) / 2;
  const reach = (side / 2) * (side / 2) + 0.25;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) mask[y * side + x] = (x - centre) ** 2 + (y - centre) ** 2 <= reach ? 1 : 0;
  }
  return mask;
}
