import { describe, expect, it } from 'vitest';
import { courseOf, findAdoption } from '../../src/charts/adoption/course.ts';
import {
  layoutAdoption,
  positionOfWeek,
  weekAt,
  type AdoptionFrame,
  type AdoptionInput,
} from '../../src/charts/adoption/layout.ts';
import { seriesOf } from './made-up.ts';

const frame: AdoptionFrame = {
  width: 1000,
  type: 10,
  writeShare: (share) => `${Math.round(share * 100)}%`,
  writeWeek: (week) => `w${week}`,
  writeRead: (week) => `week ${week + 1}`,
};

function input(medians: readonly (readonly number[])[], part: Partial<AdoptionInput> = {}): AdoptionInput {
  const names = ['Left alone', 'Helped', 'Told'];
  return {
    strategies: medians.map((median, index) => ({
      id: names[index]!,
      name: names[index]!,
      hue: 'blue',
      series: seriesOf(median, 0.01),
      value: '1%',
    })),
    weeks: medians[0]?.length ?? 0,
    arrangement: 'together',
    ...part,
  };
}

describe('weekly use, where it stands', () => {
  it('a line runs from the first week to the last, zero at the bottom, the highest share at the top', () => {
    const { panels } = layoutAdoption(
      input([[0, 0.5, 1]], {
        strategies: [{ id: 'a', name: 'A', hue: 'blue', series: seriesOf([0, 0.5, 1]), value: '' }],
      }),
      frame,
    );
    const [{ left, right, upper, lower, fans }] = panels as [(typeof panels)[0]];
    const x = (week: number) => Math.round((left + (week / 3) * (right - left)) * 10) / 10;
    const middle = Math.round(((upper + lower) / 2) * 10) / 10;
    expect(fans[0]!.median).toBe(`M${x(1)},${lower}L${x(2)},${middle}L${x(3)},${upper}`);
  });

  it('a guess beside the lines has its name where it ends, and room on the scale', () => {
    const before = [
      { id: 'guess', hue: 'purple' as const, median: Float64Array.of(0.9, 0.4), end: { name: 'guess', value: '40%' } },
    ];
    const { panels, top } = layoutAdoption(input([[0.1, 0.2]], { before }), frame);
    expect(panels[0]!.labels.map(({ id }) => id)).toEqual(['Left alone', 'guess']);
    expect(top).toBeCloseTo(0.9, 12);
  });

  it('a plan that takes over in a week is drawn from there: the past is the other one’s', () => {
    const both = input([
      [0.1, 0.2, 0.3],
      [0.1, 0.2, 0.1],
    ]);
    const [stays, turns] = both.strategies;
    const { panels } = layoutAdoption({ ...both, strategies: [stays!, { ...turns!, fromWeek: 1 }] }, frame);
    const points = (path: string) => path.split(/[ML]/).length - 1;
    expect(panels[0]!.fans.map(({ median }) => points(median))).toEqual([3, 2]);
  });

  it('the scale ends at the tenth above the highest band, and keeps to what it was while runs arrive', () => {
    expect(layoutAdoption(input([[0.1, 0.33]]), frame).top).toBeCloseTo(0.4);
    expect(layoutAdoption(input([[0.1, 0.33]], { topAtLeast: 0.6 }), frame).top).toBe(0.6);
    expect(layoutAdoption(input([[0.99, 1]]), frame).top).toBe(1);
  });

  it('nothing run is an empty picture of the usual height', () => {
    const { panels, height } = layoutAdoption(input([]), frame);
    expect(panels).toEqual([]);
    expect(height).toBeGreaterThan(200);
  });

  it('a single week is a dot in a band as wide as the week', () => {
    const [panel] = layoutAdoption(input([[0.3]]), frame).panels;
    const [fan] = panel!.fans;
    expect(fan!.median).toBe('');
    expect(fan!.dot!.x).toBe(panel!.right);
    expect(fan!.wide).not.toBe('');
  });

  it('a flat line at zero lies on the base line', () => {
    const [panel] = layoutAdoption(input([[0, 0, 0]]), frame).panels;
    expect(panel!.fans[0]!.median.match(/,([\d.]+)/g)).toEqual([
      `,${panel!.lower}`,
      `,${panel!.lower}`,
      `,${panel!.lower}`,
    ]);
  });

  it('labels stand apart although their lines end together', () => {
    const [panel] = layoutAdoption(
      input([
        [0.2, 0.3],
        [0.2, 0.3],
        [0.2, 0.3],
      ]),
      frame,
    ).panels;
    const places = panel!.labels.map(({ y }) => y).sort((a, b) => a - b);
    expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(frame.type * 3);
    expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(frame.type * 3);
    expect(places[2]!).toBeLessThanOrEqual(panel!.lower);
  });

  it('on a narrow page every plan has a picture of its own, one above the other', () => {
    const { panels } = layoutAdoption(
      input([
        [0.2, 0.3],
        [0.2, 0.3],
      ]),
      { ...frame, width: 328 },
    );
    expect(panels).toHaveLength(2);
    expect(panels[0]!.edge).toBe(0);
    expect(panels[1]!.upper).toBeGreaterThan(panels[0]!.lower);
    expect(panels.every(({ right }) => right <= 328)).toBe(true);
    expect(panels[0]!.shadows).toHaveLength(1);
  });

  it('side by side they share the width', () => {
    const { panels } = layoutAdoption(input([[0.2], [0.2], [0.2]], { arrangement: 'apart' }), frame);
    expect(new Set(panels.map(({ upper }) => upper)).size).toBe(1);
    expect(panels[2]!.right).toBeCloseTo(1000);
  });

  it('the small picture stays one picture, and leaves the names out', () => {
    const { panels } = layoutAdoption(input([[0.2], [0.3]], { arrangement: 'small' }), { ...frame, width: 328 });
    expect(panels).toHaveLength(1);
    expect(panels[0]!.labels.map(({ name }) => name)).toEqual([null, null]);
  });

  it('finds the week under a pointer, and the way back', () => {
    const [panel] = layoutAdoption(input([Array.from({ length: 104 }, () => 0.2)]), frame).panels;
    for (const week of [0, 1, 51, 103]) expect(weekAt(panel!, 104, positionOfWeek(panel!, 104, week))).toBe(week);
    expect(weekAt(panel!, 104, -1000)).toBe(0);
    expect(weekAt(panel!, 104, 5000)).toBe(103);
  });

  it('marks the medians of the week that is read', () => {
    const [panel] = layoutAdoption(input([[0, 0.1, 0.2]], { readWeek: 1 }), frame).panels;
    expect(panel!.reading!.text).toBe('week 2');
    expect(panel!.reading!.points).toHaveLength(1);
  });
});

describe('what weekly use amounts to', () => {
  const course = (id: string, ...median: number[]) => courseOf(id, id, Float64Array.from(median));

  it('knows peak and end', () => {
    expect(course('a', 0.1, 0.4, 0.2)).toEqual({ id: 'a', name: 'a', peak: 0.4, peakWeek: 2, end: 0.2 });
  });

  it('tells of what rises and is lost again, beside what lasts', () => {
    const finding = findAdoption([course('fades', 0.1, 0.4, 0.1), course('lasts', 0.1, 0.2, 0.3)]);
    expect(finding).toMatchObject({ kind: 'fades', fading: { id: 'fades' }, best: { id: 'lasts' } });
  });

  it('does not call a fade what never rose', () => {
    expect(findAdoption([course('low', 0.01, 0.05, 0.01), course('lasts', 0.1, 0.2, 0.3)]).kind).toBe('apart');
  });

  it('says level when all end within three points', () => {
    expect(findAdoption([course('a', 0.3, 0.31), course('b', 0.3, 0.3)]).kind).toBe('level');
  });

  it('has nothing to say of nothing', () => expect(findAdoption([])).toEqual({ kind: 'nothing' }));
});
