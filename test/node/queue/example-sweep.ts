import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** An experiment of points × 2 strategies × replicates short runs. */
export const sweepFile = (replicates: number, employees = 100): string => `format: groundswell/experiment@1
name: Over a queue
scenario:
  format: groundswell/scenario@1
  organisation: {employees: ${employees}}
  weeks: 52
  strategies:
    - hands-off
    - id: more
      name: More of it
      budget: {perEmployee: 200}
      levers:
        - {lever: launch, perEmployee: 20}
        - {lever: facilitation, fullTimePer1000: 2}
factors:
  organisation.riskAversion: {values: [0.1, 0.5, 0.9]}
  organisation.powerDistance: {values: [0.2, 0.8]}
replicates: ${replicates}
seed: queue
`;

/** What is the same bytes however a sweep was run. */
export function expectSameResults(folder: string, reference: string): void {
  for (const name of ['runs.parquet', 'points.parquet', 'manifest.json']) {
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(reference, name))), name).toBe(true);
  }
}
