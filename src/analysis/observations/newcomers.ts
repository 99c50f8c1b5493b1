import { EVENT } from '../../../sim/events.ts';
import type { World } from '../../../sim/world.ts';
import { observation, onceFor } from './define-observation.ts';

/** Weeks in which an observer of the log waits for the next contribution. */
const RETURN_WEEKS = 13;

/** What an observer of the log counts: first questions, by whether they were answered and whether their author returned. */
interface NewcomerCounts {
  answered: number;
  answeredReturned: number;
  unanswered: number;
  unansweredReturned: number;
}

/** Week, kind, employee and detail of an event in the log. */
type Entry = readonly [week: number, kind: number, employee: number, detail: number];

interface FirstQuestion {
  readonly week: number;
  answered: boolean;
  settled: boolean;
  returned: boolean;
  left: boolean;
}

/**
 * Reads the log as somebody would who has nothing else: an author's first question, an answer to it or none, and whether
 * the author contributed again within 13 weeks after the week of the question. Those who left the organisation meanwhile,
 * and questions asked too late to tell, do not count.
 */
const counts = onceFor((world: World): NewcomerCounts => {
  const found: NewcomerCounts = { answered: 0, answeredReturned: 0, unanswered: 0, unansweredReturned: 0 };
  const open = new Map<number, FirstQuestion>();
  const close = (question: FirstQuestion): void => {
    if (!question.settled || question.left || question.week + RETURN_WEEKS >= world.weeks) return;
    found[question.answered ? 'answered' : 'unanswered']++;
    if (question.returned) found[question.answered ? 'answeredReturned' : 'unansweredReturned']++;
  };
  const { data, count } = world.events!;
  for (let index = 0; index < count; index++) {
    const [week, kind, employee, detail] = data.subarray(4 * index, 4 * index + 4) as unknown as Entry;
    const question = open.get(employee);
    switch (kind) {
      case EVENT.asked:
        if (detail === 1)
          open.set(employee, { week: week, answered: false, settled: false, returned: false, left: false });
        break;
      case EVENT.answeredByColleague:
      case EVENT.answeredByStaff:
      case EVENT.gaveUp:
        if (question === undefined || question.settled) break;
        question.settled = true;
        question.answered = kind !== EVENT.gaveUp;
        break;
      case EVENT.contributed:
        if (question !== undefined && week > question.week && week <= question.week + RETURN_WEEKS) {
          question.returned = true;
        }
        break;
      case EVENT.left:
        if (question === undefined) break;
        question.left = week <= question.week + RETURN_WEEKS;
        close(question);
        open.delete(employee);
        break;
    }
  }
  for (const question of open.values()) close(question);
  return found;
});

/** What an answer goes with: pattern P4, counted so that runs can be added up. */
export const newcomerObservations = [
  observation('answeredNewcomers', 'Authors whose first question was answered.', (world) => counts(world).answered),
  observation(
    'answeredReturns',
    'Those of them who contributed again within 13 weeks.',
    (world) => counts(world).answeredReturned,
  ),
  observation(
    'unansweredNewcomers',
    'Authors whose first question nobody answered.',
    (world) => counts(world).unanswered,
  ),
  observation(
    'unansweredReturns',
    'Those of them who contributed again within 13 weeks.',
    (world) => counts(world).unansweredReturned,
  ),
];
