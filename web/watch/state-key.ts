import { html, svg, type TemplateResult } from 'lit';
import { STATE_CODES } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { STATE_SHAPES } from '../../src/charts/organisation/shapes.ts';
import { text } from '../state/language.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';

/** The states in words, each with its mark, and above them what became of the person under the cursor. */
export function stateKey(id: string, person: string): TemplateResult {
  const words = text.watch;
  return html`
    <div class="key">
      <p class="person-words" id=${id} role="status">${person}</p>
      <h3 class="unseen">${words.key}</h3>
      <ul>
        ${STATE_SHAPES.map(
          ({ id: state, path, line }) => html`
            <li class="state-${state}">
              <svg aria-hidden="true" width="18" height="18" viewBox="-1.3 -1.3 2.6 2.6">
                ${line > 0 ? svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${line}></path>` : svg`<path d=${path} fill="currentColor"></path>`}
              </svg>
              ${words.states[state]}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** Who a person is and what they do this week, under every plan. */
export function personWords(
  { strategies }: Scenario,
  { employees, runs, span, department }: WatchedWorld,
  person: number,
  week: number,
): string {
  const words = text.watch;
  const states = runs.map(({ strategy, states }) => {
    const name = strategies.find(({ id }) => id === strategy)!.name;
    return `${name}: ${words.states[STATE_CODES[states[week * employees + person]!]!.id]}`;
  });
  const reports = span[person]!;
  return words.person(person + 1, department[person]! + 1, reports > 0 ? words.manager(reports) : null, states);
}
