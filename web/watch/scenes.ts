import { STATE_SHAPES } from '../../src/charts/organisation/shapes.ts';
import { drawTies } from '../canvas/draw-ties.ts';
import { PeopleCanvas, type PeopleColours } from '../canvas/people-canvas.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';

const LARGEST_SIDE = 1600;

interface Scene {
  readonly painter: PeopleCanvas;
  readonly world: WatchedWorld;
  readonly side: number;
}

/** The canvases of a theatre, one for each plan, and what is painted on them. */
export class Scenes {
  readonly #theatre: HTMLElement;
  readonly #scenes = new Map<string, Scene>();

  /** @param theatre  holds `canvas[data-strategy]`, and for ties `canvas[data-ties]` */
  constructor(theatre: HTMLElement) {
    this.#theatre = theatre;
  }

  /** Who paints the people of a plan; undefined before they have been painted. */
  painterOf(strategy: string): PeopleCanvas | undefined {
    return this.#scenes.get(strategy)?.painter;
  }

  /** Brings every canvas up to date; a new world takes a frame for each, so that none is long. */
  paint(world: WatchedWorld, weekNow: () => number): void {
    let waiting = false;
    const week = weekNow();
    for (const canvas of this.#theatre.querySelectorAll<HTMLCanvasElement>('canvas[data-strategy]')) {
      const strategy = canvas.dataset['strategy']!;
      const run = world.runs.find((candidate) => candidate.strategy === strategy);
      const side = Math.min(LARGEST_SIDE, Math.round(canvas.clientWidth * devicePixelRatio));
      if (run === undefined || side === 0) continue;
      let scene = this.#scenes.get(strategy);
      if (scene === undefined || scene.world !== world || scene.side !== side) {
        if (waiting) continue;
        waiting = true;
        scene = { painter: new PeopleCanvas(canvas, world.layout, side, this.#colours()), world, side };
        this.#scenes.set(strategy, scene);
      }
      scene.painter.show(run.states.subarray(week * world.employees, (week + 1) * world.employees));
    }
    if (waiting) requestAnimationFrame(() => this.paint(world, weekNow));
  }

  /** Everybody's ties, once, on a canvas above the people. */
  drawTies(world: WatchedWorld): void {
    const { color } = getComputedStyle(this.#theatre.querySelector('.theatre')!);
    for (const canvas of this.#theatre.querySelectorAll<HTMLCanvasElement>('canvas[data-ties]')) {
      const scene = this.#scenes.get(canvas.dataset['ties']!);
      if (scene !== undefined) drawTies(canvas, world, scene.painter, scene.side, color);
    }
  }

  #colours(): PeopleColours {
    const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
      getComputedStyle(this.#theatre.querySelector(selector)!)[property];
    return {
      states: STATE_SHAPES.map(({ id }) => colourOf(`.state-${id} svg`, 'color')),
      paper: colourOf('.theatre', 'backgroundColor'),
      ground: colourOf('.scene-picture', 'backgroundColor'),
    };
  }
}
