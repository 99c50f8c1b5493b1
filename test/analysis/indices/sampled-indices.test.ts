import { describe, expect, it } from 'vitest';
import { Draws } from '../../../src/analysis/draws.ts';
import { sampledIndices } from '../../../src/analysis/indices/sampled-indices.ts';
import { KNOWN_FUNCTIONS, outcomesOf, uniformColumns } from './known-functions.ts';

describe('indices of a sample without design', { timeout: 60_000 }, () => {
  it.each([KNOWN_FUNCTIONS[0]!, KNOWN_FUNCTIONS[2]!])('come close to those of $name', (known) => {
    const columns = uniformColumns(known.inputs, 2000, 'sampled');
    const { explained, inputs } = sampledIndices(columns, outcomesOf(known, columns), { resamples: 200 })!;
    expect(explained).toBeGreaterThan(0.95);
    inputs.forEach(({ first, total }, input) => {
      expect(Math.abs(first.value - known.first[input]!)).toBeLessThan(0.08);
      expect(Math.abs(total.value - known.total[input]!)).toBeLessThan(0.08);
      expect(total.low).toBeLessThanOrEqual(known.total[input]! + 0.005);
      expect(total.high).toBeGreaterThanOrEqual(known.total[input]!);
    });
  });

  it('lie in their intervals about as often as these say', () => {
    let held = 0;
    let all = 0;
    for (let repeat = 0; repeat < 20; repeat++) {
      for (const known of KNOWN_FUNCTIONS) {
        const columns = uniformColumns(known.inputs, 600, `repeat ${repeat}`);
        const { inputs } = sampledIndices(columns, outcomesOf(known, columns), {
          resamples: 2,
          boosting: { trees: 1 },
        })!;
        inputs.forEach(({ first }, input) => {
          if (known.first[input]! >= first.low && known.first[input]! <= first.high) held++;
          all++;
        });
      }
    }
    expect(held / all).toBeGreaterThan(0.88);
  });

  it('find what matters behind luck and a crowd of inputs that do not', () => {
    const draws = new Draws('luck');
    const columns = uniformColumns(30, 1500, 'crowd');
    const [x, y] = columns as [Float64Array, Float64Array];
    // Variance 1/12 of x, 1/48 of y alone, nothing of the others; luck doubles the sum.
    const outcome = x.map((value, row) => value + y[row]! / 2 + (draws.uniform() - 0.5) * Math.sqrt(1.25));
    const { explained, inputs } = sampledIndices(columns, outcome, { luck: 0.5 })!;
    expect(explained).toBeGreaterThan(0.33);
    expect(explained).toBeLessThan(0.55);
    expect(inputs[0]!.total.value).toBeCloseTo(0.4, 1);
    expect(inputs[0]!.first.value).toBeCloseTo(0.4, 1);
    expect(inputs[1]!.total.value).toBeCloseTo(0.1, 1);
    for (const { total } of inputs.slice(2)) expect(total.value).toBeLessThan(0.03);
  });

  it('are not defined for few cases or an outcome that does not vary', () => {
    expect(sampledIndices([new Float64Array(39)], Float64Array.from({ length: 39 }, Math.sin))).toBeNull();
    expect(sampledIndices([new Float64Array(50)], new Float64Array(50))).toBeNull();
  });
});
