import type { Issue } from '../../../scenarios/issue.ts';

/** A results folder cannot be used as asked, for these reasons; nothing in it was changed. */
export class ResultsRefused extends Error {
  override readonly name = 'ResultsRefused';
  readonly issues: readonly Issue[];

  constructor(...issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join(' '));
    this.issues = issues;
  }
}
