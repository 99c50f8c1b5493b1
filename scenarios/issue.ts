/**
 * A user's mistake, located and explained: the one type shared by command line, API and page.
 *
 * An issue refuses: whoever returns one has made and written nothing. What could be mended is a `Notice` instead.
 */
export interface Issue extends Place {
  /** Kebab-case name of the kind of mistake, stable across versions: `unknown-key`, `cyclic-reporting-line`. */
  readonly code: string;
  /** The offending value, as it was given. */
  readonly value?: unknown;
  /** What is wrong and what is allowed: one sentence. */
  readonly message: string;
  /** What the user can do about it: one sentence. */
  readonly remedy: string;
  /** The allowed name nearest to the one given, where there is one. */
  readonly suggestion?: string;
}

/** Where something stands: in a file (line and column from 1) or at a path in a value (`strategies.0.weeks`). */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
}

/** Something that was mended rather than refused, how often, and the first few places. */
export interface Notice extends Issue {
  readonly count: number;
  readonly examples: readonly Place[];
}

/** A value, or every issue that stands in its way. */
export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };
