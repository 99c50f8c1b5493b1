import type { Issue } from '../../../scenarios/issue.ts';
import { MODEL_VERSION, replicateSeed, StoppedError } from '../../../sim/index.ts';
import { meanWithInterval } from '../../analysis/summarise.ts';
import { breathe } from '../../runners/breathe.ts';
import { TimeLeft } from '../../runners/time-left.ts';
import type { ParameterChanges } from './reduction.ts';
import { REFERENCE_MODELS } from './reference-models.ts';
import type { Quantity, ReferenceModel, ReferenceValues } from './reference-model.ts';

/** What is asked for: a known model, every one of its values, a seed. */
export interface ReferenceRequest {
  readonly model: string;
  readonly values: ReferenceValues;
  /** A seed as `parseSeed` returns it. */
  readonly seed: string;
}

/** One quantity as theory and engine have it. */
export interface ReferenceRow extends Quantity {
  /** Mean over the replicates. */
  readonly simulated: number;
  /** Standard error of that mean: 0 where chance plays no part, null where there is one replicate only. */
  readonly standardError: number | null;
  /** Simulated − theory; with bounds alone, how far it lies outside of them. */
  readonly difference: number;
}

/** The engine beside theory. */
export interface ReferenceResult {
  readonly model: string;
  readonly values: ReferenceValues;
  readonly seed: string;
  readonly replicates: number;
  readonly modelVersion: number;
  /** What the registry's parameters were set to. */
  readonly parameters: ParameterChanges;
  readonly rows: readonly ReferenceRow[];
  /** The row that stands for them all. */
  readonly headline: ReferenceRow;
}

export type ReferenceEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly secondsLeft: number | null }
  | { readonly kind: 'done'; readonly result: ReferenceResult };

/** The known model of that name. */
export function referenceModelOf(id: string): ReferenceModel {
  const model = REFERENCE_MODELS.find(({ declaration }) => declaration.id === id);
  if (model === undefined) throw new RangeError(`There is no known model ${id}.`);
  return model;
}

/** What is wrong with values that are right one by one. */
export function checkReference({ model, values }: Pick<ReferenceRequest, 'model' | 'values'>): readonly Issue[] {
  return referenceModelOf(model).check?.(values as never) ?? [];
}

/**
 * Runs the engine as a known model and sets it beside theory.
 *
 * @param signal  stops between two weeks of a run
 * @throws RangeError    for a model there is none of, or values that `checkReference` finds wrong
 * @throws StoppedError  when the signal said so
 */
export async function* reference(
  request: ReferenceRequest,
  signal: AbortSignal,
): AsyncGenerator<ReferenceEvent, void, undefined> {
  const [issue] = checkReference(request);
  if (issue !== undefined) throw new RangeError(issue.message);
  const model = referenceModelOf(request.model);
  const values = request.values as never;
  const exact = model.exact?.(values) === true;
  const total = exact ? 1 : Number(request.values['replicates'] ?? 1);
  const timeLeft = new TimeLeft(total);
  const measured: (readonly number[])[] = [];
  yield { kind: 'progress', done: 0, total, secondsLeft: null };
  for (let replicate = 0; replicate < total; replicate++) {
    await breathe();
    if (signal.aborted) throw new StoppedError('Stopped between two replicates.');
    measured.push(model.measure(values, replicateSeed(request.seed, replicate), () => signal.aborted));
    yield { kind: 'progress', done: replicate + 1, total, secondsLeft: timeLeft.secondsAfter(replicate + 1) };
  }
  const quantities = model.quantities(values);
  const rows = quantities.map((quantity, place) =>
    rowOf(
      quantity,
      Float64Array.from(measured, (numbers) => numbers[place]!),
      exact,
    ),
  );
  yield {
    kind: 'done',
    result: {
      model: request.model,
      values: request.values,
      seed: request.seed,
      replicates: total,
      modelVersion: MODEL_VERSION,
      parameters: model.parameters(values),
      rows,
      headline: rows[model.headline(values, quantities)]!,
    },
  };
}

function rowOf(quantity: Quantity, numbers: Float64Array, exact: boolean): ReferenceRow {
  const { mean, sd, n } = meanWithInterval(numbers);
  const simulated = mean!;
  const standardError = exact ? 0 : sd === null ? null : sd / Math.sqrt(n);
  return { ...quantity, simulated, standardError, difference: differenceOf(simulated, quantity) };
}

function differenceOf(simulated: number, { theory, low, high }: Quantity): number {
  if (theory !== null) return simulated - theory;
  if (low !== undefined && simulated < low) return simulated - low;
  return high !== undefined && simulated > high ? simulated - high : 0;
}
