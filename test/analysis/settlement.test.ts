import { describe, expect, it } from 'vitest';
import { normalDraw } from '../../sim/random/normal-draw.ts';
import { LOOKS, settlementOf } from '../../src/analysis/settlement.ts';

describe('whether it is settled who is ahead', () => {
  it('is, where every world agrees', () => {
    const settled = settlementOf(
      Float64Array.from({ length: 20 }, (_, world) => 0.2 + (world % 2) / 100),
      3,
    );
    expect(settled.verdict).toBe('apart');
    expect(settled.low).toBeGreaterThan(0.19);
    expect(settled.worldsNeeded).toBeNull();
  });

  it('is also where two plans are level to within a point', () => {
    const level = settlementOf(
      Float64Array.from({ length: 80 }, (_, world) => (world % 2 === 0 ? 0.004 : -0.004)),
      2,
    );
    expect(level.verdict).toBe('level');
  });

  it('is not before the first look, however alike the first worlds are', () => {
    const few = settlementOf(new Float64Array(5), 2);
    expect(few.verdict).toBe('open');
    expect(few.worldsNeeded).toBe(20);
  });

  it('is not where the worlds disagree, and says how many more it would take', () => {
    const values = Float64Array.from({ length: 20 }, (_, world) => (world % 2 === 0 ? 0.12 : -0.08));
    const open = settlementOf(values, 2);
    expect(open.verdict).toBe('open');
    expect(open.worldsNeeded).toBeGreaterThan(20);
    const larger = Float64Array.from(
      { length: Math.ceil(open.worldsNeeded! / 20) * 20 + 20 },
      (_, i) => values[i % 20]!,
    );
    expect(settlementOf(larger, 2).verdict).toBe('apart');
  });

  it('calls a difference that is not there in at most five of a hundred comparisons, looking again and again', () => {
    let called = 0;
    const TIMES = 600;
    for (let time = 0; time < TIMES; time++) {
      const values = Float64Array.from({ length: 320 }, (_, world) => 0.3 * normalDraw(hash(time * 1000 + world)));
      if (LOOKS.some((look) => look <= 320 && settlementOf(values.subarray(0, look), 2).verdict === 'apart')) called++;
    }
    expect(called / TIMES).toBeLessThanOrEqual(0.05);
    expect(called).toBeGreaterThan(0);
  });
});

function hash(value: number): number {
  let state = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
