import { describe, expect, it } from 'vitest';
import { TimeLeft } from '../../src/runners/time-left.ts';

describe('the time left', () => {
  it('follows the later half, not the slow beginning', () => {
    let now = 0;
    const timeLeft = new TimeLeft(100, () => now);
    now = 10_000;
    expect(timeLeft.secondsAfter(1)).toBeNull();
    // From here on a run takes 100 ms.
    let seconds: number | null = null;
    for (let done = 2; done <= 60; done++) {
      now += 100;
      seconds = timeLeft.secondsAfter(done);
    }
    expect(seconds).toBeCloseTo(4, 9);
  });

  it('is nothing at the end, however short the work', () => {
    expect(new TimeLeft(1).secondsAfter(1)).toBe(0);
  });
});
