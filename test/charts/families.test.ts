import { describe, expect, it } from 'vitest';
import { layoutFamilies } from '../../src/charts/families/layout.ts';

const frame = {
  width: 800,
  type: 10,
  order: ['lasts', 'fades', 'stalls'],
  write: (family: string, count: number) => `${count} ${family}`,
};
const share = (family: string, count: number, n: number) => ({ family, count, share: count / n });
const strip = (...families: ReturnType<typeof share>[]) => ({ id: 'a', name: 'A', hue: 'blue' as const, families });

describe('how worlds ended, where it stands', () => {
  it('one square a world, family by family in the declared order', () => {
    const { strips } = layoutFamilies([strip(share('stalls', 3, 10), share('lasts', 7, 10))], frame);
    expect(strips[0]!.cells.map(({ rank }) => rank)).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 2, 2]);
    expect(strips[0]!.labels.map(({ text }) => text)).toEqual(['7 lasts', '3 stalls']);
  });

  it('squares fill columns of five and do not overlap', () => {
    const { strips } = layoutFamilies([strip(share('lasts', 12, 12))], frame);
    const { cells, cell } = strips[0]!;
    expect(cells[4]!.y - cells[0]!.y).toBeCloseTo(4 * cell);
    expect(cells[5]!.x - cells[0]!.x).toBeCloseTo(cell);
    expect(new Set(cells.map(({ x, y }) => `${x},${y}`)).size).toBe(12);
  });

  it('more worlds than can be drawn share squares, in proportion', () => {
    const { strips } = layoutFamilies([strip(share('lasts', 750, 1000), share('fades', 250, 1000))], frame);
    expect(strips[0]!.cells).toHaveLength(200);
    expect(strips[0]!.cells.filter(({ rank }) => rank === 0)).toHaveLength(150);
  });

  it('stays within a narrow page', () => {
    const { strips } = layoutFamilies([strip(share('lasts', 200, 200)), strip(share('lasts', 200, 200))], {
      ...frame,
      width: 328,
    });
    for (const { cells, cell } of strips) for (const { x } of cells) expect(x + cell).toBeLessThanOrEqual(328.001);
    expect(strips[1]!.headingY).toBeGreaterThan(strips[0]!.headingY);
  });

  it('nothing run, nothing drawn', () => {
    expect(layoutFamilies([], frame).height).toBe(0);
    expect(layoutFamilies([strip()], frame).strips[0]!.cells).toEqual([]);
  });
});
