/** Questions waiting for an answer, oldest first; room for a fixed number, overflow counted. */
export interface Questions {
  readonly author: Int32Array;
  /** Incarnation of the author's position when it was asked: a leaver's question is nobody's. */
  readonly incarnation: Uint16Array;
  readonly week: Int16Array;
  /** Order by luck within a week. */
  readonly order: Uint32Array;
  open: number;
  /** Questions that found no room. */
  overflow: number;
}

/** An empty queue with room for so many. */
export function createQuestions(capacity: number): Questions {
  return {
    author: new Int32Array(capacity),
    incarnation: new Uint16Array(capacity),
    week: new Int16Array(capacity),
    order: new Uint32Array(capacity),
    open: 0,
    overflow: 0,
  };
}

/** Asks; false where there is no room. */
export function ask(questions: Questions, author: number, incarnation: number, week: number, order: number): boolean {
  const at = questions.open;
  if (at >= questions.author.length) {
    questions.overflow++;
    return false;
  }
  place(questions, at, author, incarnation, week, order);
  questions.open = at + 1;
  return true;
}

/** Puts a question at a place in the queue. */
export function place(
  questions: Questions,
  at: number,
  author: number,
  incarnation: number,
  week: number,
  order: number,
): void {
  questions.author[at] = author;
  questions.incarnation[at] = incarnation;
  questions.week[at] = week;
  questions.order[at] = order;
}

/** Sorts the questions from `from` on by luck (shell sort in place: the week's new ones, few and unordered). */
export function sortByLuck(questions: Questions, from: number): void {
  const { author, incarnation, week, order, open } = questions;
  const count = open - from;
  let gap = 1;
  while (gap < count / 3) gap = 3 * gap + 1;
  for (; gap >= 1; gap = (gap / 3) | 0) {
    for (let at = from + gap; at < open; at++) {
      const a = author[at];
      const i = incarnation[at];
      const w = week[at];
      const o = order[at];
      let to = at;
      while (to >= from + gap && order[to - gap] > o) {
        place(questions, to, author[to - gap], incarnation[to - gap], week[to - gap], order[to - gap]);
        to -= gap;
      }
      place(questions, to, a, i, w, o);
    }
  }
}
