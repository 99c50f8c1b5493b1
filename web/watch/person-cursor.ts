import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PeopleCanvas } from '../canvas/people-canvas.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';

/** A ring around a person in one of the pictures, and their ties where those are wanted. */
export function personCursor(
  world: WatchedWorld,
  painter: PeopleCanvas,
  person: number,
  withTies: boolean,
): TemplateResult {
  const { x, y, size } = painter.placeOf(person);
  return html`
    <svg class="person-cursor" aria-hidden="true" viewBox="0 0 100 100">
      ${withTies ? tiesOf(world, painter, person, x, y) : nothing}
      ${svg`<circle cx=${x * 100} cy=${y * 100} r=${Math.max(1.4, size * 75)}></circle>`}
    </svg>
  `;
}

/** From a person to everybody they have a tie with. */
function tiesOf(
  { tieStart, tieTo }: WatchedWorld,
  painter: PeopleCanvas,
  person: number,
  x: number,
  y: number,
): TemplateResult {
  const others = [...tieTo.subarray(tieStart[person], tieStart[person + 1])];
  const path = others
    .map((other) => {
      const there = painter.placeOf(other);
      return `M${x * 100},${y * 100}L${there.x * 100},${there.y * 100}`;
    })
    .join('');
  return svg`<path class="person-ties" d=${path}></path>`;
}
