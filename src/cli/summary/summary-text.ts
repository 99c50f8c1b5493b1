import type { OutcomeId } from '../../../sim/index.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type { MeanWithInterval } from '../../analysis/summarise.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { LoadedResults } from '../../experiments/results/loaded-results.ts';
import {
  definitionOf,
  type LevelSummary,
  type OutcomePrecision,
  type PointSummary,
  type ResultsSummary,
} from '../../experiments/results/summarise-results.ts';
import { type Formats, formatsFor } from '../../text/formats.ts';
import { type BlockRow, blockTable, type Cell } from '../block-table.ts';
import { differenceCell, type Estimate, meanCell, type RowScale, rowScale } from '../outcome-cell.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** With more points than these only the factors are shown; csv and json have every point. */
const MOST_POINTS_SHOWN = 6;
const NO_CELL: Cell = { value: '', spread: '' };

/** A summary as somebody reads it at a terminal. */
export function summaryText(
  { manifest }: LoadedResults,
  summary: ResultsSummary,
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const { currency, strategies } = manifest.scenario;
  const formats = formatsFor('en', currency);
  const names = manifest.strategies.map((id) => strategies.find((strategy) => strategy.id === id)?.name ?? id);
  const writer = new Writer(summary.outcomes, currency, formats, names);
  const { done, failed, timedOut } = summary.runs;
  const name = (manifest.experiment['name'] as string | undefined) ?? manifest.scenario.name;
  const counts = [
    `${formats.whole(summary.points.length)} of ${formats.whole(manifest.points)} points`,
    `up to ${formats.whole(summary.replicates)} worlds each`,
    `${formats.whole(done)} runs done`,
    ...(failed > 0 ? [`${formats.whole(failed)} failed`] : []),
    ...(timedOut > 0 ? [`${formats.whole(timedOut)} ran out of time`] : []),
    ...(manifest.complete ? [] : ['the sweep is not finished']),
    `model version ${manifest.modelVersion}`,
  ];
  const parts = [`${style.bold(name)}\n${style.dim(wrap(counts.join(' · '), width))}`];
  if (summary.points.length <= MOST_POINTS_SHOWN) {
    const labels = manifest.factors.map(({ path }) => path);
    for (const point of summary.points) parts.push(blockTable(names, writer.point(point, labels), width, style));
  } else {
    parts.push(style.dim('Too many points to be read here: --format csv has a row for each.'));
  }
  for (const { path, label, levels } of summary.factors) {
    if (levels.length > 1) parts.push(blockTable(names, writer.factor(`${label} (${path})`, levels), width, style));
  }
  const precision = writer.precision(summary.precision);
  if (precision.length > 0) {
    const heads = ['', 'widest at', 'worlds', 'now', 'wished', 'enough?'].map(style.bold);
    const columns = (['left', 'left', 'right', 'right', 'right', 'left'] as const).map((align) => ({ align }));
    parts.push(`${style.bold('Enough runs?')}\n${textTable(columns, [heads, ...precision])}`);
  }
  return `\n${parts.join('\n\n')}\n`;
}

class Writer {
  readonly #outcomes: readonly OutcomeId[];
  readonly #currency: string;
  readonly #formats: Formats;
  readonly #names: readonly string[];

  constructor(outcomes: readonly OutcomeId[], currency: string, formats: Formats, names: readonly string[]) {
    this.#outcomes = outcomes;
    this.#currency = currency;
    this.#formats = formats;
    this.#names = names;
  }

  point({ point, values, worlds, strategies }: PointSummary, factors: readonly string[]): BlockRow[] {
    const where = values.map((value, factor) => `${factors[factor]} ${this.#plain(value)}`).join(', ');
    const rows: BlockRow[] = [
      { kind: 'heading', text: where === '' ? `Point ${point}` : where, note: `${this.#formats.whole(worlds)} worlds` },
    ];
    for (const outcome of this.#outcomes) {
      rows.push(
        this.#row(
          outcome,
          strategies.map(({ outcomes }) => outcomes[outcome]!),
        ),
      );
      if (outcome === 'success') continue;
      const against = strategies.map((strategy) => strategy.against?.[outcome] ?? null);
      if (against.some((difference) => difference !== null)) {
        rows.push(
          this.#row(outcome, against, 'against the first', (position) =>
            better(against[position]?.better, this.#formats),
          ),
        );
      }
    }
    return rows;
  }

  factor(title: string, levels: readonly LevelSummary[]): BlockRow[] {
    return this.#outcomes.flatMap((outcome) => {
      const { label } = definitionOf(outcome);
      const all = levels.flatMap(({ strategies }) => strategies.map(({ outcomes }) => outcomes[outcome]!.mean));
      const scale = rowScale(all, definitionOf(outcome).unit, this.#currency);
      const rows = levels.map((level): BlockRow => {
        const means = level.strategies.map(({ outcomes }) => outcomes[outcome]!);
        return this.#row(outcome, means, this.#levelLabel(level), undefined, scale);
      });
      return [{ kind: 'heading', text: `${title}: ${label}${scale.suffix}`, note: '' }, ...rows];
    });
  }

  precision(precision: readonly OutcomePrecision[]): string[][] {
    return precision.map(({ outcome, of, point, strategy, n, halfWidth, wished, enough, more }) => {
      const { label, unit } = definitionOf(outcome);
      const isShare = unit === 'share' || unit === 'flag';
      const written = (value: number): string =>
        isShare ? `±${this.#formats.points(value)} pp` : `±${this.#formats.number(value)}`;
      const verdict = enough ? 'yes' : more === null ? 'no' : `no, ${this.#formats.whole(more)} worlds more`;
      const what = of === 'mean' ? label : `${label}, difference`;
      return [
        what,
        `point ${point}, ${strategy}`,
        this.#formats.whole(n),
        written(halfWidth),
        written(wished),
        verdict,
      ];
    });
  }

  #row(
    outcome: OutcomeId,
    estimates: readonly (MeanWithInterval | null)[],
    label?: string,
    remark?: (position: number) => string,
    given?: RowScale,
  ): BlockRow {
    const { label: own, unit } = definitionOf(outcome);
    const means = estimates.map((estimate) => estimate && estimateOf(estimate));
    const scale =
      given ??
      rowScale(
        means.map((mean) => mean?.value ?? null),
        unit,
        this.#currency,
      );
    const write = remark === undefined ? meanCell : differenceCell;
    const cells = means.map((mean, position) =>
      mean === null
        ? NO_CELL
        : { ...write(mean, unit, scale, this.#formats), ...(remark && { remark: remark(position) }) },
    );
    return {
      kind: 'values',
      label: label ?? own + scale.suffix,
      cells: this.#names.map((_, at) => cells[at] ?? NO_CELL),
    };
  }

  /** A share of worlds; its interval need not lie evenly about it. */
  #shareCell(estimate: ShareEstimate | null): Cell {
    if (estimate === null || estimate.share === null) return NO_CELL;
    const { share } = this.#formats;
    return { value: share(estimate.share), spread: `${share(estimate.low)}–${share(estimate.high)}` };
  }

  #levelLabel({ value, from, to, points }: LevelSummary): string {
    const range = from === null || to === null ? this.#plain(value) : `${this.#plain(from)} to ${this.#plain(to)}`;
    return points === 1 ? range : `${range} (${points} points)`;
  }

  #plain(value: CellValue): string {
    return typeof value === 'number' ? this.#formats.number(value) : String(value ?? 'none');
  }
}

function estimateOf({ mean, low, high }: MeanWithInterval): Estimate {
  return { value: mean, low, high };
}

/** In how many worlds it is better. */
function better(estimate: ShareEstimate | undefined, formats: Formats): string {
  return estimate === undefined || estimate.share === null ? '' : `better in ${formats.share(estimate.share)}`;
}
