import type { Issue } from '../issue.ts';

/** Keys and positions from the root of a value: `['strategies', 0, 'weeks']`. */
export type Path = readonly (string | number)[];

/** Where the parts of a value stand in the text it was read from. */
export interface SourceMap {
  readonly file?: string;
  /** Line and column, from 1, of the key or of the value at a path, or of the nearest thing around it. */
  place(path: Path, part: 'key' | 'value'): { readonly line: number; readonly column: number } | undefined;
}

/** What is reported; place, path and the value as shown follow. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** The offending value; lists and maps are left out of the issue. */
  readonly value?: unknown;
  readonly suggestion?: string | undefined;
  /** Whether it is the key that is wrong, or (by default) the value. */
  readonly part?: 'key' | 'value';
}

/** Issues beyond this many are counted only: whoever has made a thousand has made one, and it is the first. */
const MOST_ISSUES = 1000;

/** What is longer is cut: nobody looks for their mistake beyond it. */
const LONGEST_VALUE = 200;

/** Collects everything that is wrong with a value. */
export class Report {
  readonly #where: SourceMap | undefined;
  readonly #issues: Issue[] = [];
  #left = 0;

  constructor(where?: SourceMap) {
    this.#where = where;
  }

  add(path: Path, { code, message, remedy, value, suggestion, part = 'value' }: Mistake): void {
    if (this.#issues.length === MOST_ISSUES) {
      this.#left++;
      return;
    }
    this.#issues.push({
      code,
      ...(this.#where?.file !== undefined && { file: this.#where.file }),
      ...this.#where?.place(path, part),
      ...(path.length > 0 && { path: path.join('.') }),
      ...(isPlain(value) && { value: typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value }),
      message,
      remedy,
      ...(suggestion !== undefined && { suggestion }),
    });
  }

  /** Takes over what was found in another file. */
  adopt(issues: readonly Issue[]): void {
    this.#issues.push(...issues);
  }

  /** How many issues there are so far. */
  get count(): number {
    return this.#issues.length + this.#left;
  }

  /** Every issue, from the top of the file to its end. */
  issues(): readonly Issue[] {
    const sorted = [...this.#issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    if (this.#left > 0) {
      sorted.push({
        code: 'more-issues',
        ...(this.#where?.file !== undefined && { file: this.#where.file }),
        message: `There are ${this.#left} more issues like these.`,
        remedy: 'Mend the first ones and look again.',
      });
    }
    return sorted;
  }
}

function isPlain(value: unknown): boolean {
  return value !== undefined && (value === null || typeof value !== 'object') && typeof value !== 'function';
}
