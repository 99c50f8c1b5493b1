import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Procession } from '../../web/state/procession.ts';

describe('one place after another', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const all = (procession: Procession<string>) => [0, 1, 2].map((place) => procession.at(place));

  it('the first has the newest at once, each other in a task of its own', () => {
    const arrived = vi.fn();
    const procession = new Procession<string>(3, arrived);
    procession.offer('a');
    expect(all(procession)).toEqual(['a', null, null]);
    vi.advanceTimersToNextTimer();
    expect(all(procession)).toEqual(['a', 'a', null]);
    vi.runAllTimers();
    expect(all(procession)).toEqual(['a', 'a', 'a']);
    expect(arrived).toHaveBeenCalledTimes(2);
  });

  it('the newest wins while another is on its way', () => {
    const procession = new Procession<string>(3, () => {});
    procession.offer('a');
    procession.offer('b');
    vi.runAllTimers();
    expect(all(procession)).toEqual(['b', 'b', 'b']);
  });

  it('nothing is taken from all at once, and the same is not handed on again', () => {
    const arrived = vi.fn();
    const procession = new Procession<string>(3, arrived);
    procession.offer('a');
    vi.runAllTimers();
    procession.offer('a');
    vi.runAllTimers();
    expect(arrived).toHaveBeenCalledTimes(2);
    procession.offer(null);
    expect(all(procession)).toEqual([null, null, null]);
  });
});
