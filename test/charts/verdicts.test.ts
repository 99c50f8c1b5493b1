import { describe, expect, it } from 'vitest';
import { layoutVerdicts } from '../../src/charts/verdicts/layout.ts';

const share = (value: number, by = 0.1) => ({
  share: value,
  low: Math.max(0, value - by),
  high: Math.min(1, value + by),
});
const written = { holds: 'holds', tooClose: 'too close', fails: 'fails' };
const frame = { width: 400, type: 14 };

describe('the bar of a claim', () => {
  it('fills its width: what holds from the left, what fails from the right, the rest between', () => {
    const { holds, tooClose, fails } = layoutVerdicts(
      { holds: share(0.5), fails: share(0.2), tooClose: 0.3, written },
      frame,
    );
    expect([holds.x, holds.width]).toEqual([0, 200]);
    expect([tooClose.x, tooClose.width]).toEqual([200, 120]);
    expect([fails.x, fails.width]).toEqual([320, 80]);
  });

  it('shows the interval of nothing too: none in a few worlds is not none', () => {
    const { intervals, hatch } = layoutVerdicts(
      { holds: share(1), fails: { share: 0, low: 0, high: 0.05 }, tooClose: 0, written },
      frame,
    );
    expect(intervals.map(({ from, to }) => [from, to])).toEqual([
      [360, 400],
      [380, 400],
    ]);
    expect(hatch).toBe('');
  });

  it('keeps its hatching inside what fails, and says nothing where it is slim', () => {
    const layout = layoutVerdicts(
      { holds: share(0), fails: share(0.5), tooClose: 0.5, written },
      { ...frame, slim: true },
    );
    const places = [...layout.hatch.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(places.length).toBeGreaterThan(20);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(200);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(layout.bar.y);
      expect(y).toBeLessThanOrEqual(layout.bar.y + layout.bar.height);
    }
    expect([layout.labels, layout.intervals]).toEqual([[], []]);
  });
});
