/** Kinds of events; the position is the code in the log. */
export const EVENT_KINDS = [
  'aware',
  'forgot',
  'firstUse',
  'contributed',
  'asked',
  'answeredByColleague',
  'answeredByStaff',
  'gaveUp',
  'left',
  'joined',
  'welcomed',
  'trained',
  'idea',
  'proposed',
  'refused',
  'accepted',
  'implemented',
  'brokenPromise',
  'failedUse',
  'crossed',
  'tookUp',
  'review',
  'reorganised',
  'replanned',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Code of each kind. */
export const EVENT = Object.fromEntries(EVENT_KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<EventKind, number>
>;

/** Everything that happened to anybody, in the order of the weeks and phases; kept on demand only. */
export interface EventLog {
  /** Week, kind, row of the employee (−1 for none) and detail of each event, four numbers apiece. */
  data: Int32Array;
  count: number;
}

const FIELDS = 4;

export function createEventLog(): EventLog {
  return { data: new Int32Array(4096 * FIELDS), count: 0 };
}

/** Notes an event; the log doubles when it is full. */
export function note(log: EventLog, week: number, kind: number, employee: number, detail: number): void {
  let at = log.count * FIELDS;
  if (at === log.data.length) {
    const longer = new Int32Array(log.data.length * 2);
    longer.set(log.data);
    log.data = longer;
  }
  log.data[at++] = week;
  log.data[at++] = kind;
  log.data[at++] = employee;
  log.data[at] = detail;
  log.count++;
}

/** One event as an object. */
export interface Event {
  readonly week: number;
  readonly kind: EventKind;
  /** Row of the employee, −1 for none. */
  readonly employee: number;
  readonly detail: number;
}

/** The events of a log, first to last. */
export function* eventsOf(log: EventLog): Generator<Event> {
  for (let index = 0; index < log.count; index++) {
    const at = index * FIELDS;
    yield {
      week: log.data[at],
      kind: EVENT_KINDS[log.data[at + 1]],
      employee: log.data[at + 2],
      detail: log.data[at + 3],
    };
  }
}
