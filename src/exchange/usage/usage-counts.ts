import { type Findings } from '../findings.ts';
import { Names } from '../names.ts';
import { PeopleSet } from './people-set.ts';
import { FEWEST_SHOWN_ACTIVE, type UsageHistory, type UsageKind, type UsageWeek } from './usage-history.ts';

/** Most different people, so that memory stays bounded. */
export const MOST_USERS = 1_000_000;

const DAYS = 7;
/** Monday to Friday, a bit a day. */
const WORKDAYS = 0b11111;
const EVERY_DAY = 0b1111111;

/** Usage as it is read: people as ordinals, and who of them was active in which week. Ids go with this object. */
export class UsageCounts {
  readonly #findings: Findings;
  readonly #names = new Names();
  /** Active in the seven days that end on this day. */
  readonly #active = new Map<number, PeopleSet>();
  /** Which days of a week (by its last) some file tells of, a bit each, Monday first. */
  readonly #told = new Map<number, number>();
  readonly #most = new Map<number, number>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  /** Every row so far was somebody active: days without rows are days without activity, not days without a file. */
  #onlyActive = true;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Ordinal of a person. */
  person(id: string, file: string, line: number): number {
    const person = this.#names.intern(id);
    if (person >= MOST_USERS) {
      this.#findings.stop({
        code: 'too-many-people',
        file,
        line,
        message: `There are more than ${MOST_USERS.toLocaleString('en')} different people.`,
        remedy: 'Check that the right column is read as the person.',
      });
    }
    return person;
  }

  /** A report of the day says when each of these people was last active (undefined: never). */
  lastActive(day: number, people: readonly number[], lasts: readonly (number | undefined)[]): void {
    const active = this.#setOf(day);
    people.forEach((person, index) => {
      const last = lasts[index];
      if (last !== undefined && last > day - DAYS && last <= day) active.add(person);
    });
  }

  /** What somebody did on a day. */
  dayOf(day: number, person: number, wasActive: boolean): void {
    const end = weekEnd(day);
    const active = this.#setOf(end);
    if (wasActive) active.add(person);
    else this.#onlyActive = false;
    this.#told.set(end, (this.#told.get(end) ?? 0) | (1 << (DAYS - 1 - (end - day))));
    this.#first = Math.min(this.#first, day);
    this.#last = Math.max(this.#last, day);
  }

  /** How many people were active on a day. */
  countOf(day: number, count: number): void {
    const end = weekEnd(day);
    this.#most.set(end, Math.max(this.#most.get(end) ?? 0, count));
  }

  /** @throws Refusal  where too few people are listed to show anything of them */
  history(kind: UsageKind): UsageHistory {
    if (kind === 'counts') {
      const weeks = [...this.#most].map(([end, count]) => this.#week(end, count));
      return { weeks: sorted(weeks), people: null, atLeast: true };
    }
    const people = this.#names.size;
    if (people < FEWEST_SHOWN_ACTIVE) {
      this.#findings.stop({
        code: 'too-few-people',
        value: people,
        message: `The files list ${people === 1 ? 'one person' : `${people} people`}; usage is shown only in groups of ${FEWEST_SHOWN_ACTIVE} or more.`,
        remedy: 'Give the report of the whole organisation.',
      });
    }
    const whole = [...this.#active].filter(([end]) => kind === 'last-activity' || this.#isWhole(end));
    return { weeks: sorted(whole.map(([end, { size }]) => this.#week(end, size))), people, atLeast: false };
  }

  /** Whether there is a file for each working day of the week: a day without one would look like a day without use. */
  #isWhole(end: number): boolean {
    const told = this.#onlyActive ? this.#within(end) : this.#told.get(end)!;
    if ((told & WORKDAYS) === WORKDAYS) return true;
    this.#findings.mend('usage-week-incomplete');
    return false;
  }

  /** The days of a week that lie between the first and the last that is told of. */
  #within(end: number): number {
    let days = EVERY_DAY;
    for (let day = 0; day < DAYS; day++) {
      const date = end - (DAYS - 1) + day;
      if (date < this.#first || date > this.#last) days &= ~(1 << day);
    }
    return days;
  }

  #week(end: number, count: number): UsageWeek {
    const hidden = count > 0 && count < FEWEST_SHOWN_ACTIVE;
    if (hidden) this.#findings.mend('usage-week-hidden');
    return { end, active: hidden ? null : count };
  }

  #setOf(end: number): PeopleSet {
    let set = this.#active.get(end);
    if (set === undefined) this.#active.set(end, (set = new PeopleSet()));
    return set;
  }
}

/** The Sunday of the week of a day; 1 January 1970 was a Thursday. */
function weekEnd(day: number): number {
  return day + DAYS - 1 - ((((day + 3) % DAYS) + DAYS) % DAYS);
}

function sorted(weeks: readonly UsageWeek[]): readonly UsageWeek[] {
  return [...weeks].sort((one, other) => one.end - other.end);
}
