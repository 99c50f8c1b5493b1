import { type Findings } from './findings.ts';

/** A department or site: its name, how many work there, and whether that is too few for showing anything about it. */
export interface Group {
  readonly label: string;
  readonly size: number;
  readonly pooled: boolean;
}

/** Fewest people of whom anything may be shown together. */
export const FEWEST_SHOWN = 5;

/** The group of whoever is in none. */
export const UNKNOWN = 'unknown';

const MOST_GROUPS = 65_535;

/** Numbers labels in the order of their code units, which no order of lines can change. */
export function groupByLabel(
  label: readonly string[],
  what: 'departments' | 'sites',
  findings: Findings,
): { readonly ofRow: Uint16Array; readonly groups: readonly Group[] } {
  const size = new Map<string, number>();
  for (const one of label) size.set(one, (size.get(one) ?? 0) + 1);
  if (size.size > MOST_GROUPS) {
    findings.stop({
      code: `too-many-${what}`,
      value: size.size,
      message: `There are ${size.size} different ${what}; at most ${MOST_GROUPS} are possible.`,
      remedy: 'Check that the right column is read, or use a coarser one.',
    });
  }
  const labels = [...size.keys()].sort((one, other) => (one < other ? -1 : 1));
  const number = new Map(labels.map((one, index) => [one, index]));
  return {
    ofRow: Uint16Array.from(label, (one) => number.get(one)!),
    groups: labels.map((one) => ({ label: one, size: size.get(one)!, pooled: size.get(one)! < FEWEST_SHOWN })),
  };
}
