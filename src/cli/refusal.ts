import type { Issue } from '../../scenarios/issue.ts';

/** What the user gave is wrong: nothing was written, and these issues say why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join(' '));
    this.issues = issues;
  }
}
