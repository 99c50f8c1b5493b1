import type { OrganisationLayout } from '../../src/charts/organisation/layout.ts';
import { STATE_SHAPES } from '../../src/charts/organisation/shapes.ts';
import { makeStamps, type Stamps } from './stamps.ts';

/** What the picture looks like besides the people. */
export interface PeopleColours {
  /** By state code. */
  readonly states: readonly string[];
  readonly paper: string;
  /** The ground of a department. */
  readonly ground: string;
}

/** Room around the organisation, as a share of the picture. */
const MARGIN = 0.01;
const NOBODY = 255;

/**
 * The people of an organisation on a canvas. Only those whose state has changed are painted again, and only the part
 * of the picture they stand in goes to the screen.
 */
export class PeopleCanvas {
  readonly #context: CanvasRenderingContext2D;
  readonly #layout: OrganisationLayout;
  readonly #side: number;
  readonly #image: ImageData;
  readonly #pixels: Uint32Array;
  readonly #stamps: Stamps;
  /** Upper left pixel of everybody's mark. */
  readonly #left: Int32Array;
  readonly #upper: Int32Array;
  /** What is on the picture now. */
  readonly #shown: Uint8Array;

  /** @param side  side of the square picture, in pixels of the screen */
  constructor(canvas: HTMLCanvasElement, layout: OrganisationLayout, side: number, colours: PeopleColours) {
    canvas.width = side;
    canvas.height = side;
    this.#context = canvas.getContext('2d')!;
    this.#layout = layout;
    this.#side = side;
    const scale = (side / 2) * (1 - 2 * MARGIN);
    const at = (position: number) => side / 2 + position * scale;
    this.#drawDepartments(colours, at, scale);
    this.#image = this.#context.getImageData(0, 0, side, side);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    this.#stamps = makeStamps(STATE_SHAPES, colours.states, colours.ground, layout.room * scale);
    const half = this.#stamps.side / 2;
    const corner = (position: number) =>
      Math.max(0, Math.min(side - this.#stamps.side, Math.round(at(position) - half)));
    this.#left = Int32Array.from(layout.x, corner);
    this.#upper = Int32Array.from(layout.y, corner);
    this.#shown = new Uint8Array(layout.x.length).fill(NOBODY);
  }

  /**
   * Shows these states.
   *
   * @returns  how many people had to be painted
   */
  show(states: Uint8Array): number {
    const shown = this.#shown;
    let painted = 0;
    let fromX = this.#side;
    let fromY = this.#side;
    let toX = 0;
    let toY = 0;
    for (let person = 0; person < shown.length; person++) {
      const state = states[person]!;
      if (shown[person] === state) continue;
      shown[person] = state;
      this.#stamp(person, state);
      painted++;
      const x = this.#left[person]!;
      const y = this.#upper[person]!;
      if (x < fromX) fromX = x;
      if (y < fromY) fromY = y;
      if (x > toX) toX = x;
      if (y > toY) toY = y;
    }
    if (painted > 0) {
      const { side } = this.#stamps;
      this.#context.putImageData(this.#image, 0, 0, fromX, fromY, toX - fromX + side, toY - fromY + side);
    }
    return painted;
  }

  /** Who stands at or next to a point, given in shares of the picture's side; −1 for nobody near. */
  personAt(x: number, y: number): number {
    const near = this.#stamps.side;
    let found = -1;
    let nearest = near * near;
    for (let person = 0; person < this.#left.length; person++) {
      const dx = this.#left[person]! + near / 2 - x * this.#side;
      const dy = this.#upper[person]! + near / 2 - y * this.#side;
      const distance = dx * dx + dy * dy;
      if (distance < nearest) {
        nearest = distance;
        found = person;
      }
    }
    return found;
  }

  /** Where somebody stands and how large the mark is, in shares of the picture's side. */
  placeOf(person: number): { readonly x: number; readonly y: number; readonly size: number } {
    const { side } = this.#stamps;
    return {
      x: (this.#left[person]! + side / 2) / this.#side,
      y: (this.#upper[person]! + side / 2) / this.#side,
      size: side / this.#side,
    };
  }

  #stamp(person: number, state: number): void {
    const { side, stamps, mask } = this.#stamps;
    const { pixels } = stamps[state]!;
    let target = this.#upper[person]! * this.#side + this.#left[person]!;
    for (let y = 0, from = 0; y < side; y++, target += this.#side) {
      for (let x = 0; x < side; x++, from++) if (mask[from] === 1) this.#pixels[target + x] = pixels[from]!;
    }
  }

  #drawDepartments({ paper, ground }: PeopleColours, at: (position: number) => number, scale: number): void {
    const context = this.#context;
    context.fillStyle = paper;
    context.fillRect(0, 0, this.#side, this.#side);
    context.fillStyle = ground;
    for (const { x, y, radius } of this.#layout.departments) {
      context.beginPath();
      context.arc(at(x), at(y), radius * scale, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

/** Whoever stands nearest in a direction, or the same person where nobody does. */
export function neighbour(layout: OrganisationLayout, person: number, dx: number, dy: number): number {
  const { x, y } = layout;
  let found = person;
  let best = Infinity;
  for (let other = 0; other < x.length; other++) {
    const along = (x[other]! - x[person]!) * dx + (y[other]! - y[person]!) * dy;
    if (along <= layout.room * 0.2) continue;
    const across = Math.abs((x[other]! - x[person]!) * dy - (y[other]! - y[person]!) * dx);
    const cost = along + 2 * across;
    if (cost < best) {
      best = cost;
      found = other;
    }
  }
  return found;
}
