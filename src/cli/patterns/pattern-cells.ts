import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type { Band } from '../../experiments/patterns/pattern.ts';
import type { Finding, StatisticReport } from '../../experiments/patterns/pattern-report.ts';

/** Two significant figures or three: more than worlds can tell; a value that is undefined is a dash. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  const text = value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 3);
  return text.replace('-', '−');
}

export function bandText({ low, high }: Band): string {
  if (low === null) return `≤ ${short(high!)}`;
  if (high === null) return `≥ ${short(low)}`;
  return `${short(low)} to ${short(high)}`;
}

/** A bound as it was written down. */
function short(value: number): string {
  return String(value).replace('-', '−');
}

export function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(100 * value)} %`;
}

/** The share of worlds that show it, with how many can tell where not all can. */
export function worldsText(worlds: ShareEstimate | null, all: number): string {
  if (worlds === null) return '';
  return worlds.n === all ? percent(worlds.share) : `${percent(worlds.share)} of ${worlds.n}`;
}

/** How the middle nine tenths of worlds spread. */
export function spreadText({ q05, q95, n }: Finding): string {
  return n < 2 ? '' : `${figure(q05)} to ${figure(q95)}`;
}

/** The figures of one statistic, as every rendering shows them. */
export function statisticCells({ statistic, sampled, withoutInfluence, atDefaults }: StatisticReport, all: number) {
  return {
    label: statistic.label,
    band: bandText(statistic.band),
    sampled: figure(sampled.value),
    spread: statistic.over.kind === 'median' || statistic.over.kind === 'share' ? spreadText(sampled) : '',
    worlds: worldsText(sampled.worlds, all),
    withoutInfluence: figure(withoutInfluence.value),
    atDefaults: figure(atDefaults.value),
  };
}
