import { type Issue, type Notice, type Place } from '../../scenarios/issue.ts';
import { NOTICES, type NoticeCode } from './notices.ts';

/** Thrown to stop reading: what has been found so far suffices to refuse. Only `importOrganisation` catches it. */
export class Refusal extends Error {}

/** Issues listed before reading stops, and places given as examples of one notice. */
const MOST_ISSUES = 20;
const MOST_EXAMPLES = 5;

/** What an import finds on its way: issues, which refuse it, and notices of what was mended. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #notices = new Map<NoticeCode, { count: number; examples: NoticeExample[] }>();

  /** Notes an issue and reads on, so that the user learns of all of them at once, up to a sensible number. */
  refuse(issue: Issue): void {
    this.issues.push(issue);
    if (this.issues.length >= MOST_ISSUES) throw new Refusal(issue.message);
  }

  /** Notes an issue after which reading on makes no sense. */
  stop(issue: Issue): never {
    this.issues.push(issue);
    throw new Refusal(issue.message);
  }

  /** Stops if anything found so far refuses the import. */
  check(): void {
    if (this.issues.length > 0) throw new Refusal(this.issues[0]!.message);
  }

  mend(code: NoticeCode, example?: NoticeExample, count = 1): void {
    let notice = this.#notices.get(code);
    if (!notice) this.#notices.set(code, (notice = { count: 0, examples: [] }));
    notice.count += count;
    if (example && notice.examples.length < MOST_EXAMPLES) notice.examples.push(example);
  }

  notices(): Notice[] {
    return [...this.#notices].map(([code, { count, examples }]) => ({
      code,
      ...examples[0],
      message: NOTICES[code].message(count),
      remedy: NOTICES[code].remedy,
      count,
      examples,
    }));
  }
}

export interface NoticeExample extends Place {
  readonly value?: unknown;
}
