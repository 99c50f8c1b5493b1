import { html, type TemplateResult } from 'lit';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { PersonStory } from '../../src/experiments/tell-person.ts';
import type { Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';
import type { Watcher } from '../workers/watcher.ts';

const MOST_ASKED = 8;
const TRIED = 2;
const LAPSED = 5;
const ACTIVE = [3, 4];
/** Reasons nobody can do anything about are not what one asks for. */
const NOT_ASKED = ['constant', 'chance', 'taste'];
/** Influence of colleagues below this is hardly any. */
const HARDLY = 0.3;

/** What people who stopped say. */
export interface WhyLeft {
  readonly asked: number;
  readonly reasons: readonly { readonly id: string; readonly count: number }[];
  readonly alone: number;
  readonly inVain: number;
}

/** Asks some of those who tried it and stopped, by looking at what they weighed in the weeks before. */
export async function whyLeft(
  watcher: Watcher,
  scenario: Scenario,
  strategyId: string,
  world: WatchedWorld,
  week: number,
  signal: AbortSignal,
): Promise<WhyLeft> {
  const states = world.runs[0]!.states.subarray(week * world.employees, (week + 1) * world.employees);
  const left = [...states.keys()].filter((person) => states[person]! >= LAPSED || states[person] === TRIED);
  const every = Math.max(1, Math.floor(left.length / MOST_ASKED));
  const asked = left.filter((_, place) => place % every === 0).slice(0, MOST_ASKED);
  const stories: PersonStory[] = [];
  for (const employee of asked)
    stories.push(await watcher.tell({ scenario, strategyId, seed: world.seed, employee }, signal));
  const counts = new Map<string, number>();
  let alone = 0;
  let inVain = 0;
  for (const { terms, weeks, events } of stories) {
    const means = terms.map(({ id }, place) => ({ id, value: meanBefore(weeks, place, week) }));
    for (const { id, value } of means) {
      if (value < -0.15 && !NOT_ASKED.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if ((means.find(({ id }) => id === 'peers')?.value ?? 0) < HARDLY) alone++;
    if (events.some((event) => event.kind === 'gaveUp' && event.week <= week)) inVain++;
  }
  const reasons = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
  return { asked: stories.length, reasons, alone, inVain };
}

const WEEKS_LOOKED_AT = 8;

function meanBefore(weeks: PersonStory['weeks'], term: number, week: number): number {
  const looked = weeks.slice(Math.max(0, week - WEEKS_LOOKED_AT + 1), week + 1).filter(({ aware }) => aware);
  return looked.reduce((sum, { values }) => sum + values[term]!, 0) / Math.max(1, looked.length);
}

export function whyLeftShown({ asked, reasons, alone, inVain }: WhyLeft): TemplateResult {
  const said = words.play;
  if (asked === 0) {
    return html`
      <p>${said.nobodyLeft}</p>
    `;
  }
  return html`
    <p>${said.leftIntro(asked)}</p>
    <ul class="lines">
      ${reasons.slice(0, 3).map(
        ({ id, count }) => html`
          <li>${said.leftReason(words.reasons.term(id), count, asked)}</li>
        `,
      )}
      <li>${said.leftMissing(alone, asked)}</li>
      <li>${said.leftInVain(inVain, asked)}</li>
    </ul>
  `;
}

/** Who uses it, department by department, and how many of their ties lead outside. */
export function tiesShown(world: WatchedWorld, week: number, formats: Formats): TemplateResult {
  const said = words.play;
  const { department, tieStart, tieTo, employees } = world;
  const states = world.runs[0]!.states.subarray(week * employees, (week + 1) * employees);
  const rows = Array.from({ length: Math.max(...department) + 1 }, () => ({
    people: 0,
    active: 0,
    ties: 0,
    outside: 0,
  }));
  for (let person = 0; person < employees; person++) {
    const row = rows[department[person]!]!;
    row.people++;
    if (ACTIVE.includes(states[person]!)) row.active++;
    for (let tie = tieStart[person]!; tie < tieStart[person + 1]!; tie++) {
      row.ties++;
      if (department[tieTo[tie]!] !== department[person]) row.outside++;
    }
  }
  return html`
    <table>
      <caption>${said.tiesIntro}</caption>
      <thead>
        <tr>
          <th scope="col">${said.tiesColumns.department}</th>
          <th scope="col">${said.tiesColumns.people}</th>
          <th scope="col">${said.tiesColumns.active}</th>
          <th scope="col">${said.tiesColumns.outside}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ people, active, ties, outside }, place) => html`
            <tr>
              <th scope="row">${said.departmentName(place + 1)}</th>
              <td>${formats.whole(people)}</td>
              <td>${formats.share(active / Math.max(1, people))}</td>
              <td>${formats.share(outside / Math.max(1, ties))}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
