import {
  LEDGER_LINES,
  MODEL_VERSION,
  OUTCOMES,
  SERIES,
  type LedgerLineId,
  type OutcomeId,
  type SeriesId,
} from '../../sim/index.ts';
import { planOf, type Strategy } from '../../scenarios/scenario.ts';
import { comparePairs } from '../analysis/compare-pairs.ts';
import { familyShares } from '../analysis/family-shares.ts';
import { findBest } from '../analysis/find.ts';
import { ratioOfSums } from '../analysis/ratio-of-sums.ts';
import { summarise } from '../analysis/summarise.ts';
import type { PairedDifference, RatioEstimate, Summary } from '../analysis/summary.ts';
import { weeklyBand } from '../analysis/weekly-band.ts';
import { breathe } from '../runners/breathe.ts';
import type { JobResult, RunResult } from '../runners/runner.ts';
import { variedAssumptions } from './worlds/varied-assumptions.ts';
import {
  type AssumedWorld,
  type Comparison,
  type ComparisonRequest,
  type Difference,
  HANDS_OFF,
  type LedgerSummary,
  type Replicate,
  type RunFailure,
  type SeriesSummary,
  type StrategyResult,
  type WeeklyUnit,
} from './comparison.ts';

/** The outcome a comparison is decided on. */
export const DECIDING_OUTCOME: OutcomeId = 'sustained';

const SINGLE_RUNS_SHOWN = 20;

/** Gathers results in any order and says at any time what they come to. */
export class ComparisonCollector {
  readonly #request: ComparisonRequest;
  readonly #worlds = new Map<number, World>();
  readonly #failures: (RunFailure & { readonly replicate: number })[] = [];
  #employees = 0;
  #finished = 0;

  constructor(request: ComparisonRequest) {
    this.#request = request;
  }

  /** Worlds in which every strategy has finished. */
  get replicates(): number {
    return this.#finished;
  }

  add(result: JobResult): void {
    let world = this.#worlds.get(result.replicate);
    if (world === undefined) {
      world = { replicate: result.replicate, seed: result.seed, runs: new Map() };
      this.#worlds.set(result.replicate, world);
    }
    for (const run of result.runs) {
      if (run.status === 'done') {
        world.runs.set(run.strategy, run);
        this.#employees = result.employees;
      } else {
        const { strategy, status, message } = run;
        this.#failures.push({
          replicate: result.replicate,
          seed: result.seed,
          strategy,
          status,
          message: message ?? '',
        });
      }
    }
    if (world.runs.size === this.#request.strategyIds.length) this.#finished++;
  }

  /** What the results so far come to. */
  comparison(): Comparison {
    const parts = this.#compose();
    for (;;) {
      const part = parts.next();
      if (part.done) return part.value;
    }
  }

  /** The same, worked out a part at a time, so that whatever else waits for this thread has its turn in between. */
  async comparisonInParts(): Promise<Comparison> {
    const parts = this.#compose();
    for (;;) {
      const part = parts.next();
      if (part.done) return part.value;
      await breathe();
    }
  }

  /** Yields between its parts, each of which takes some milliseconds; nothing may be added meanwhile. */
  *#compose(): Generator<void, Comparison> {
    const { scenario, strategyIds, imported, replicates } = this.#request;
    const worlds = this.#pairedWorlds();
    const employees = this.#employees || (imported?.organisation.size ?? scenario.organisation.figures.employees);
    const columns = strategyIds.map(
      (id) => new StrategyColumns(strategyOf(this.#request, id), worlds, this.#request, employees),
    );
    const handsOff = columns.find(({ id }) => id === HANDS_OFF);
    const strategies: StrategyResult[] = [];
    for (const column of columns) {
      strategies.push(column.result(handsOff ?? null));
      yield;
    }
    const differences: Difference[] = [];
    for (const column of columns.slice(1)) {
      differences.push(column.differenceTo(columns[0]!));
      yield;
    }
    const finding = findBest(
      DECIDING_OUTCOME,
      worlds.length,
      columns.map((column, position) => ({
        contender: contenderOf(strategies[position]!),
        reached: column.outcome(DECIDING_OUTCOME),
        cost: column.outcome('cost'),
        netValue: column.outcome('netValue'),
      })),
    );
    return {
      modelVersion: MODEL_VERSION,
      scenario,
      organisation: {
        id: imported ? null : scenario.organisation.id,
        name: imported?.name ?? scenario.organisation.name,
        employees,
        imported: imported !== undefined,
      },
      seed: this.#request.seed,
      weeks: scenario.weeks,
      replicatesAsked: replicates,
      replicates: worlds.length,
      complete: worlds.length === replicates,
      assumptions: this.#assumptionsOf(worlds),
      strategies,
      differences,
      finding,
      failures: this.#sortedFailures(),
    };
  }

  #assumptionsOf(worlds: readonly World[]): AssumedWorld[] | null {
    const { scenario, seed, assumptions } = this.#request;
    if (assumptions !== 'varied') return null;
    const changesOf = variedAssumptions(scenario, seed);
    return worlds.map(({ replicate, seed: world }) => ({ seed: world, changes: changesOf(replicate) }));
  }

  /** In the order of their numbers, whatever order they came in. */
  #pairedWorlds(): World[] {
    return [...this.#worlds.values()]
      .filter(({ runs }) => runs.size === this.#request.strategyIds.length)
      .sort((a, b) => a.replicate - b.replicate);
  }

  #sortedFailures(): RunFailure[] {
    const position = (failure: RunFailure): number => this.#request.strategyIds.indexOf(failure.strategy);
    return [...this.#failures]
      .sort((a, b) => a.replicate - b.replicate || position(a) - position(b))
      .map(({ seed, strategy, status, message }) => ({ seed, strategy, status, message }));
  }
}

interface World {
  readonly replicate: number;
  readonly seed: string;
  readonly runs: Map<string, RunResult>;
}

/** Everything known of one strategy, a row per world. */
class StrategyColumns {
  readonly #strategy: Strategy;
  readonly #worlds: readonly World[];
  readonly #runs: readonly RunResult[];
  readonly #request: ComparisonRequest;
  readonly #employees: number;
  readonly #outcomes = new Map<OutcomeId, Float64Array>();

  constructor(strategy: Strategy, worlds: readonly World[], request: ComparisonRequest, employees: number) {
    this.#strategy = strategy;
    this.#worlds = worlds;
    this.#runs = worlds.map(({ runs }) => runs.get(strategy.id)!);
    this.#request = request;
    this.#employees = employees;
    OUTCOMES.forEach(({ id }, row) =>
      this.#outcomes.set(
        id,
        Float64Array.from(this.#runs, (run) => run.outcomes[row]!),
      ),
    );
  }

  outcome(id: OutcomeId): Float64Array {
    return this.#outcomes.get(id)!;
  }

  get id(): string {
    return this.#strategy.id;
  }

  result(handsOff: StrategyColumns | null): StrategyResult {
    const { id, name, description } = this.#strategy;
    return {
      id,
      name,
      description,
      budget: planOf(this.#strategy, this.#employees).budgetCents / 100,
      outcomes: eachOutcome((outcome): Summary => summarise(this.outcome(outcome.id))),
      costPerSustainedUser: ratioOfSums(this.outcome('cost'), this.sustainedUsers()),
      costPerSustainedUserBeyondHandsOff:
        handsOff === null || handsOff === this ? null : this.#costPerAdditionalUser(handsOff),
      families: familyShares(this.#runs.map(({ family }) => family)),
      ledger: this.#ledger(),
      replicates: this.#replicates(),
      series: this.#eachSeries((position, series) => this.#weekly(position, series)),
      weeklyMeans: this.#weeklyMeans(),
    };
  }

  differenceTo(reference: StrategyColumns): Difference {
    return {
      strategy: this.#strategy.id,
      reference: reference.#strategy.id,
      outcomes: eachOutcome(({ id, better }): PairedDifference =>
        comparePairs(this.outcome(id), reference.outcome(id), better),
      ),
      costPerAdditionalSustainedUser: this.#costPerAdditionalUser(reference),
      series: this.#eachSeries((position, series) => {
        const own = this.#weekly(position, series);
        const other = reference.#weekly(position, series);
        return own.map((run, world) => minus(run, other[world]!));
      }),
    };
  }

  #costPerAdditionalUser(than: StrategyColumns): RatioEstimate {
    const cost = minus(this.outcome('cost'), than.outcome('cost'));
    return ratioOfSums(cost, minus(this.sustainedUsers(), than.sustainedUsers()));
  }

  sustainedUsers(): Float64Array {
    return this.outcome('sustained').map((share) => share * this.#employees);
  }

  #ledger(): LedgerSummary[] {
    return LEDGER_LINES.map(({ id }, row) => ({
      line: id satisfies LedgerLineId,
      money: summarise(Float64Array.from(this.#runs, ({ cents }) => cents[row]! / 100)),
      hours: summarise(Float64Array.from(this.#runs, ({ minutes }) => minutes[row]! / 60)),
    }));
  }

  #replicates(): Replicate[] {
    return this.#worlds.map(({ seed }, world) => ({
      seed,
      digest: this.#runs[world]!.digest,
      family: this.#runs[world]!.family,
      outcomes: eachOutcome(({ id }) => {
        const value = this.outcome(id)[world]!;
        return Number.isNaN(value) ? null : value;
      }),
    }));
  }

  /** One series of all runs, in the unit a reader sees. */
  #weekly(position: number, series: SeriesId): Float64Array[] {
    const weeks = this.#request.scenario.weeks;
    const { divisor } = weeklyUnit(series, this.#employees);
    return this.#runs.map((run) =>
      run.series.slice(position * weeks, (position + 1) * weeks).map((value) => value / divisor),
    );
  }

  #weeklyMeans(): StrategyResult['weeklyMeans'] {
    const { series = [], meansOf = [], scenario } = this.#request;
    const means: Partial<Record<SeriesId, Float64Array>> = {};
    meansOf.forEach((id, position) => {
      const sum = new Float64Array(scenario.weeks);
      const from = (series.length + position) * scenario.weeks;
      for (const run of this.#runs)
        for (let week = 0; week < sum.length; week++) sum[week]! += run.series[from + week]!;
      const { divisor } = weeklyUnit(id, this.#employees);
      means[id] = sum.map((value) => value / Math.max(1, this.#runs.length) / divisor);
    });
    return means;
  }

  #eachSeries(
    runsOf: (position: number, series: SeriesId) => Float64Array[],
  ): Readonly<Partial<Record<SeriesId, SeriesSummary>>> {
    const summaries: Partial<Record<SeriesId, SeriesSummary>> = {};
    (this.#request.series ?? []).forEach((series, position) => {
      const runs = runsOf(position, series);
      summaries[series] = {
        unit: weeklyUnit(series, this.#employees).unit,
        ...weeklyBand(runs, this.#request.scenario.weeks),
        runs: runs.slice(0, SINGLE_RUNS_SHOWN),
      };
    });
    return summaries;
  }
}

function strategyOf({ scenario }: ComparisonRequest, id: string): Strategy {
  return scenario.strategies.find((strategy) => strategy.id === id)!;
}

function contenderOf({ id, name, outcomes, costPerSustainedUser }: StrategyResult) {
  const { cost, netValue } = outcomes;
  return { id, name, reached: outcomes[DECIDING_OUTCOME], cost: cost, netValue: netValue, costPerSustainedUser };
}

/** A record with one entry per declared outcome. */
function eachOutcome<Value>(of: (outcome: (typeof OUTCOMES)[number]) => Value): Readonly<Record<OutcomeId, Value>> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome.id, of(outcome)])) as Record<OutcomeId, Value>;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, position) => value - b[position]!);
}

function weeklyUnit(series: SeriesId, employees: number): { readonly unit: WeeklyUnit; readonly divisor: number } {
  const { unit } = SERIES.find(({ id }) => id === series)!;
  switch (unit) {
    case 'employees':
      return { unit: 'share', divisor: Math.max(1, employees) };
    case 'cents':
      return { unit: 'money', divisor: 100 };
    case 'minutes':
      return { unit: 'hours', divisor: 60 };
    default:
      return { unit, divisor: 1 };
  }
}
