import type { MeanWithInterval } from '../../analysis/summarise.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type {
  ContrastResult,
  GridCell,
  DecidingInput,
  FailureRegion,
  FigureResult,
  VerdictCounts,
} from '../../experiments/claims/claims-result.ts';
import { CHANCE } from '../../experiments/claims/conclude/find-failure-region.ts';
import { MEASURES } from '../../experiments/claims/measures.ts';

const NONE = '–';

/** `62 %`; a dash where there is nothing to count. */
export function percent(value: number | null): string {
  return value === null ? NONE : `${Math.round(100 * value)} %`;
}

/** `62 % (52 to 71)`. */
export function shareText({ share, low, high }: ShareEstimate): string {
  return share === null ? NONE : `${percent(share)} (${Math.round(100 * low!)} to ${Math.round(100 * high!)})`;
}

/** `62 / 10 / 28 %`: holds, fails, too close. */
export function verdictsText({ worlds, holds, fails, tooClose }: VerdictCounts): string {
  if (worlds === 0) return NONE;
  const whole = (estimate: ShareEstimate): number => Math.round(100 * estimate.share!);
  return `${whole(holds)} / ${whole(fails)} / ${whole(tooClose)} %`;
}

/** A number with three significant figures and a real minus. */
export function figure(value: number | null): string {
  if (value === null) return NONE;
  const size = Math.abs(value);
  const digits = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = digits === 0 ? Math.round(value).toLocaleString('en') : value.toFixed(digits);
  return text.replace('-', '−');
}

/** `0.12 (0.08 to 0.16)`. */
export function intervalText({ mean, low, high }: MeanWithInterval): string {
  if (mean === null) return NONE;
  return low === null ? figure(mean) : `${figure(mean)} (${figure(low)} to ${figure(high)})`;
}

/** What a contrast is measured in. */
export function unitText({ contrast }: ContrastResult): string {
  if (contrast.kind === 'ratio') return 'relative advantage';
  const { unit } = MEASURES[contrast.measure];
  return unit === 'share' ? 'share of staff' : unit === 'money' ? 'EUR' : unit;
}

/** `organisation.needLevel .41 (.30 to .55)`. */
export function deciderText({ path, indices: { total } }: DecidingInput): string {
  return `${path} ${figure(total.value)} (${figure(total.low)} to ${figure(total.high)})`;
}

/** The restrictions of a region in words. */
export function regionText({ restrictions }: FailureRegion): string {
  return restrictions
    .map(({ name, low, high, options }) => {
      if (options !== null) return `${name} ${options.join(' or ')}`;
      if (low === null) return `${name} ≤ ${figure(high)}`;
      return high === null ? `${name} ≥ ${figure(low)}` : `${name} ${figure(low)} to ${figure(high)}`;
    })
    .join(', ');
}

/** What a region is worth: in the worlds it was not found in. */
export function regionWorthText({ of, measured, permutationP }: FailureRegion): string {
  const what = of === 'fails' ? 'it fails' : 'it does not hold';
  const noEvidence = (permutationP ?? 0) >= CHANCE ? ', so this is no evidence of a region' : '';
  const chance = permutationP === null ? '' : `; as good among shuffled worlds: ${figure(permutationP)}${noEvidence}`;
  return `in the other half of the worlds ${percent(measured.coverage)} of those where ${what} lie there (coverage), and in ${percent(measured.density)} of those there ${what} (density)${chance}`;
}

/** Quantiles of a figure over worlds; what has no bound is ∞. */
export function figureText({ n, unbounded, q05, median, q95 }: FigureResult): string {
  if (n === 0) return 'defined in no world';
  const at = (value: number | null): string => (value === null ? '∞' : figure(value));
  const without = unbounded === 0 ? '' : `; without bound in ${unbounded}`;
  return `median ${at(median)}, 5 to 95 %: ${at(q05)} to ${at(q95)}, in ${n} worlds${without}`;
}

const THIRDS = ['low', 'middle', 'high'];

/** A grid as rows of a table: the thirds of one dimension across, those of the other down. */
export function gridRows(grid: readonly GridCell[]): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [first] = grid;
  if (first === undefined) return { heads: [], rows: [] };
  return {
    heads: [`${first.down.path} ↓, ${first.across.path} →`, ...THIRDS],
    rows: THIRDS.map((name, third) => [
      name,
      ...grid.filter(({ down }) => down.third === third).map(({ verdicts }) => verdictsText(verdicts)),
    ]),
  };
}
