import { describe, expect, it } from 'vitest';
import { designedIndices } from '../../../src/analysis/indices/designed-indices.ts';
import { sobolPlaces } from '../../../src/experiments/designs/sobol.ts';
import { KNOWN_FUNCTIONS, type KnownFunction, outcomesOf, uniformColumns } from './known-functions.ts';

/** The indices from two samples a and b, and a with each input from b in turn. */
function indicesFrom(known: KnownFunction, a: Float64Array[], b: Float64Array[], resamples?: number) {
  const mixed = a.map((_, input) => outcomesOf(known, a.with(input, b[input]!)));
  return designedIndices({ a: outcomesOf(known, a), b: outcomesOf(known, b), mixed }, resamples)!;
}

function indicesOf(known: KnownFunction, n: number, seed: string, resamples?: number) {
  const columns = (sample: string) => uniformColumns(known.inputs, n, `${seed} ${sample}`);
  return indicesFrom(known, columns('a'), columns('b'), resamples);
}

describe('indices of a designed sample', () => {
  it.each(KNOWN_FUNCTIONS)('are those of $name (verification values V14, V15)', (known) => {
    const indices = indicesOf(known, 16_384, 'close', 2);
    indices.forEach(({ first, total }, input) => {
      expect(Math.abs(first.value - known.first[input]!)).toBeLessThan(0.03);
      expect(Math.abs(total.value - known.total[input]!)).toBeLessThan(0.02);
    });
  });

  it.each(KNOWN_FUNCTIONS)('come closer with a Sobol sequence, as sweeps use: $name', (known) => {
    const columns = sobolPlaces(2 * known.inputs, 'closer').map((place) =>
      Float64Array.from({ length: 2048 }, (_, row) => place(row)),
    );
    const indices = indicesFrom(known, columns.slice(0, known.inputs), columns.slice(known.inputs), 2);
    indices.forEach(({ first, total }, input) => {
      expect(Math.abs(first.value - known.first[input]!)).toBeLessThan(0.02);
      expect(Math.abs(total.value - known.total[input]!)).toBeLessThan(0.02);
    });
  });

  it('lie in their intervals about as often as these say', () => {
    let held = 0;
    let all = 0;
    for (let repeat = 0; repeat < 20; repeat++) {
      for (const known of KNOWN_FUNCTIONS.slice(0, 2)) {
        indicesOf(known, 512, `repeat ${repeat}`, 200).forEach(({ first, total }, input) => {
          if (known.first[input]! >= first.low && known.first[input]! <= first.high) held++;
          if (known.total[input]! >= total.low && known.total[input]! <= total.high) held++;
          all += 2;
        });
      }
    }
    expect(held / all).toBeGreaterThan(0.88);
  });

  it('are not defined for an outcome that does not vary', () => {
    const flat = new Float64Array(10).fill(3);
    expect(designedIndices({ a: flat, b: flat, mixed: [flat] })).toBeNull();
  });
});
