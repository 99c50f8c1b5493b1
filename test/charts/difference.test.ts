import { describe, expect, it } from 'vitest';
import { layoutDifference, pileUp } from '../../src/charts/difference/layout.ts';
import { leadOf } from '../../src/charts/difference/lead.ts';
import { differenceOf, seriesOf } from './made-up.ts';

const frame = {
  width: 1000,
  type: 10,
  writePoints: (share: number) => `${Math.round(share * 100)}`,
  writeWeek: (week: number) => `w${week}`,
};

function difference(median: readonly number[], perWorld: readonly (number | null)[]) {
  return {
    id: 'b',
    name: 'B',
    hue: 'blue' as const,
    series: seriesOf(median, 0.01),
    perWorld,
    estimate: differenceOf({ n: 3, mean: 0.2, low: 0.1, high: 0.3 }),
    value: '+20',
  };
}

describe('differences, where they stand', () => {
  it('zero is always in the picture', () => {
    const [above] = layoutDifference({ differences: [difference([0.3, 0.4], [0.4, 0.41])], weeks: 2 }, frame).panels;
    expect(above!.zero).toBeLessThanOrEqual(above!.lower);
    const [below] = layoutDifference({ differences: [difference([-0.3, -0.4], [-0.4])], weeks: 2 }, frame).panels;
    expect(below!.zero).toBeGreaterThanOrEqual(below!.upper);
    expect(below!.zero).toBeLessThan(below!.lower);
  });

  it('the mean lies inside its interval, more is higher up', () => {
    const [panel] = layoutDifference({ differences: [difference([0.1, 0.2], [0.2])], weeks: 2 }, frame).panels;
    const { mean, low, high } = panel!.interval!;
    expect(high).toBeLessThan(mean);
    expect(mean).toBeLessThan(low);
  });

  it('every world with a difference has a dot, none without', () => {
    const [panel] = layoutDifference(
      { differences: [difference([0.1, 0.2], [0.2, null, 0.21])], weeks: 2 },
      frame,
    ).panels;
    expect(panel!.dots).toHaveLength(2);
  });

  it('panels share one scale', () => {
    const { panels } = layoutDifference(
      { differences: [difference([0.1], [0.1]), difference([0.9], [0.9])], weeks: 1 },
      frame,
    );
    expect(panels[0]!.zero).toBe(panels[1]!.zero);
  });

  it('with nothing to compare there is no panel', () => {
    expect(layoutDifference({ differences: [], weeks: 10 }, frame).panels).toEqual([]);
  });

  it('no interval where one world cannot give one', () => {
    const one = { ...difference([0.1], [0.1]), estimate: differenceOf({ n: 1, mean: 0.1 }) };
    expect(layoutDifference({ differences: [one], weeks: 1 }, frame).panels[0]!.interval).toBeNull();
  });
});

describe('dots piled up', () => {
  it('lie side by side, never on one another, within their width', () => {
    const { dots, radius } = pileUp(
      Array.from({ length: 500 }, () => 0.5),
      (value) => value * 100,
      0,
      80,
    );
    expect(dots).toHaveLength(500);
    const ends = dots.map(({ x }) => x).sort((a, b) => a - b);
    for (let dot = 1; dot < ends.length; dot++) expect(ends[dot]! - ends[dot - 1]!).toBeCloseTo(2 * radius);
    expect(radius * 2 * 500).toBeLessThanOrEqual(500);
  });
});

describe('who is ahead', () => {
  const estimate = differenceOf({ n: 100, wins: 90, losses: 10 });

  it('counts from the week after which the lead is never lost again', () => {
    expect(leadOf('b', 'B', seriesOf([0.1, 0, 0.1, 0.1], 0.01), estimate)).toMatchObject({
      kind: 'steady-ahead',
      fromWeek: 3,
    });
  });

  it('knows a steady lag', () => {
    expect(leadOf('b', 'B', seriesOf([-0.1, -0.1], 0.01), estimate)).toMatchObject({
      kind: 'steady-behind',
      fromWeek: 1,
    });
  });

  it('is open where worlds disagree at the end', () => {
    expect(leadOf('b', 'B', seriesOf([0.1, 0.01], 0.01), estimate)).toMatchObject({
      kind: 'open',
      wins: 90,
      losses: 10,
    });
  });
});
