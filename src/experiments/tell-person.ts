import {
  beginRun,
  explainNow,
  eventsOf,
  type Event,
  type Organisation,
  parseSeed,
  peopleOf,
  underPlanOfWeek,
  USE_TERMS,
  WEEK,
} from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { organisationOf, runInput } from '../runners/run-input.ts';

export interface PersonRequest {
  readonly scenario: Scenario;
  readonly strategyId: string;
  readonly seed: string | number;
  /** Row, 0 … employees − 1. */
  readonly employee: number;
  /** Takes the place of the scenario's synthetic organisation. */
  readonly organisation?: Organisation | null;
}

/** Why one person used the platform or did not, week by week, and what happened to them. */
export interface PersonStory {
  readonly employee: number;
  /** Row of the manager, −1 for none. */
  readonly manager: number;
  readonly department: number;
  /** Number of ties. */
  readonly ties: number;
  /** Empty where nobody weighs anything: awareness alone decides. */
  readonly terms: readonly { readonly id: string; readonly label: string; readonly help: string }[];
  readonly weeks: readonly PersonWeek[];
  /** What happened to this person. */
  readonly events: readonly Event[];
}

export interface PersonWeek {
  readonly aware: boolean;
  readonly used: boolean;
  /** Sum of the terms: above 0 is use. */
  readonly utility: number;
  /** In the order of the story's terms. */
  readonly values: readonly number[];
}

/**
 * One run, watched over one person's shoulder: the same bits as the run itself.
 *
 * @throws RangeError  when there is no such strategy or employee
 */
export function tellPerson({ scenario, strategyId, seed, employee, organisation }: PersonRequest): PersonStory {
  const text = parseSeed(seed);
  const own = organisation ?? organisationOf(scenario, text);
  if (!(Number.isInteger(employee) && employee >= 0 && employee < own.size))
    throw new RangeError(`There is no employee ${employee}.`);
  const input = runInput(scenario, strategyId, own);
  let world = beginRun(input, text, { events: true }, peopleOf(input, text));
  const weeks: PersonWeek[] = [];
  while (world.week < scenario.weeks) {
    world = underPlanOfWeek(world, input);
    if (!world.plan.platform) break;
    for (const phase of WEEK) {
      if (phase.id === 'decideUse') {
        const { aware, used, utility, terms } = explainNow(world, employee);
        weeks.push({ aware, used, utility, values: terms.map(({ value }) => value) });
      }
      if (!phase.inert(world)) phase.run(world);
    }
    world.week++;
  }
  return {
    employee,
    manager: own.manager[employee]!,
    department: own.department[employee]!,
    ties: own.tieStart[employee + 1]! - own.tieStart[employee]!,
    terms:
      input.parameters.use.rule === 'awareness' ? [] : USE_TERMS.map(({ id, label, help }) => ({ id, label, help })),
    weeks,
    events: world.events === null ? [] : [...eventsOf(world.events)].filter((event) => event.employee === employee),
  };
}
