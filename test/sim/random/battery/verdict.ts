/** A p-value and the test it comes from. */
export interface Finding {
  readonly test: string;
  readonly p: number;
}

export interface Verdict {
  readonly tests: number;
  /** The most surprising finding, at whichever end. */
  readonly worst: Finding;
  /** Chance that so many tests of a random function hold a finding as surprising as the worst. */
  readonly p: number;
}

export function verdictOn(findings: readonly Finding[]): Verdict {
  const surprise = ({ p }: Finding) => 2 * Math.min(p, 1 - p);
  const worst = findings.reduce((a, b) => (surprise(b) < surprise(a) ? b : a));
  return { tests: findings.length, worst, p: Math.min(1, findings.length * surprise(worst)) };
}

/** The findings of a record of p-values, their names preceded by where they were made. */
export function findingsOf(where: string, ps: Readonly<Record<string, number>>): Finding[] {
  return Object.entries(ps).map(([test, p]) => ({ test: `${where}: ${test}`, p }));
}
