import { describe, expect, it } from 'vitest';
import { SOBOL_DIMENSIONS } from '../../../scenarios/schema/design-shape.ts';
import { sobolDimension, sobolPlaces } from '../../../src/experiments/designs/sobol.ts';

/** Points are published in the order of the Gray code. */
const inGrayOrder = (dimension: number, n: number): number => sobolDimension(dimension)(n ^ (n >>> 1)) / 2 ** 32;

describe('the Sobol sequence', () => {
  it('begins as Joe and Kuo publish it', () => {
    // The first ten points in three dimensions, from their page on the sequence.
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    expect(published.map((_, n) => [0, 1, 2].map((dimension) => inGrayOrder(dimension, n)))).toEqual(published);
  });

  it('is that of SciPy in high dimensions', () => {
    // scipy 1.17.1: qmc.Sobol(512, scramble=False, bits=32).random(16)[1:12:2, dimension]
    const scipy: Readonly<Record<number, readonly number[]>> = {
      9: [0.5, 0.25, 0.125, 0.875, 0.8125, 0.0625],
      49: [0.5, 0.25, 0.875, 0.125, 0.5625, 0.3125],
      99: [0.5, 0.25, 0.375, 0.625, 0.4375, 0.6875],
      255: [0.5, 0.25, 0.875, 0.125, 0.9375, 0.1875],
      511: [0.5, 0.25, 0.875, 0.125, 0.6875, 0.4375],
    };
    for (const [dimension, values] of Object.entries(scipy)) {
      expect(values.map((_, place) => inGrayOrder(Number(dimension), 1 + 2 * place))).toEqual(values);
    }
    // As many as an experiment file may ask for.
    expect(sobolDimension(SOBOL_DIMENSIONS - 1)(1)).toBe(2 ** 31);
    expect(() => sobolDimension(SOBOL_DIMENSIONS)).toThrow();
  });

  it('has one of its first 2^m points in each of 2^m slices of every dimension, scrambled or not', () => {
    const places = sobolPlaces(40, 'seed');
    for (const dimension of [0, 1, 7, 39]) {
      for (const m of [3, 6, 10]) {
        const count = 2 ** m;
        const slices = (place: (n: number) => number) =>
          new Set(Array.from({ length: count }, (_, n) => Math.floor(place(n) * count))).size;
        expect(slices(places[dimension]!)).toBe(count);
        expect(slices((n) => sobolDimension(dimension)(n) / 2 ** 32)).toBe(count);
      }
    }
  });

  it('stays a net in two dimensions when it is scrambled: each box of equal area has a point', () => {
    const [x, y] = sobolPlaces(2, 'seed') as [(n: number) => number, (n: number) => number];
    for (const [columns, rows] of [
      [4, 16],
      [16, 4],
      [8, 8],
    ] as const) {
      const boxes = new Set(
        Array.from({ length: 64 }, (_, n) => Math.floor(x(n) * columns) * rows + Math.floor(y(n) * rows)),
      );
      expect(boxes.size).toBe(64);
    }
  });

  it('is scrambled by the seed', () => {
    const first = (seed: string) => Array.from({ length: 8 }, (_, n) => sobolPlaces(3, seed).map((place) => place(n)));
    expect(first('a')).toEqual(first('a'));
    expect(first('a')).not.toEqual(first('b'));
  });

  it('integrates better than chance', () => {
    // The mean of x·y·z over the unit cube is 1/8.
    const places = sobolPlaces(3, 'seed');
    const count = 1024;
    let sum = 0;
    for (let n = 0; n < count; n++) sum += places.reduce((product, place) => product * place(n), 1);
    expect(Math.abs(sum / count - 0.125)).toBeLessThan(0.0005);
  });
});
