import { LOOKS, settlementOf, type Settlement } from '../analysis/settlement.ts';
import type { Runner } from '../runners/runner.ts';
import { compare } from './compare.ts';
import type { Comparison, ComparisonEvent, ComparisonRequest } from './comparison.ts';

/** How far it is settled who is ahead: the leading plan and the next, by the outcome the comparison is decided on. */
export interface Lead extends Settlement {
  readonly ahead: string;
  readonly behind: string;
}

/** Null where there are fewer than two plans or two worlds. */
export function leadOf({ strategies, finding }: Comparison): Lead | null {
  const valued = strategies.map(({ id, outcomes, replicates }) => ({
    id,
    mean: outcomes[finding.outcome]?.mean ?? null,
    values: replicates.map((run) => run.outcomes[finding.outcome] ?? null),
  }));
  const [ahead, behind] = valued
    .filter((plan): plan is typeof plan & { mean: number } => plan.mean !== null)
    .sort((a, b) => b.mean - a.mean);
  if (ahead === undefined || behind === undefined) return null;
  const differences = ahead.values.flatMap((value, world) => {
    const other = behind.values[world];
    return value === null || other == null ? [] : [value - other];
  });
  if (differences.length < 2) return null;
  return { ...settlementOf(Float64Array.from(differences), strategies.length), ahead: ahead.id, behind: behind.id };
}

/**
 * Compares in more and more worlds until it is settled which plan is ahead, or `request.replicates` is reached.
 *
 * It stops only at the fixed looks, so the result depends on the request alone. Each look runs the comparison again:
 * give it a runner that remembers.
 */
export async function* settleComparison(
  request: ComparisonRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<ComparisonEvent, void, undefined> {
  const most = request.replicates;
  const looks = [...LOOKS.filter((look) => look < most), most];
  for (const look of looks) {
    for await (const event of compare({ ...request, replicates: look }, runner, signal)) {
      if (event.kind !== 'done') {
        yield event;
        continue;
      }
      const { comparison } = event;
      const settled = leadOf(comparison)?.verdict !== 'open';
      const last =
        settled || look === most || signal.aborted || request.enough?.aborted === true || !comparison.complete;
      yield last ? event : { kind: 'partial', comparison };
      if (last) return;
    }
  }
}
