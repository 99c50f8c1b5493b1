import { describe, expect, it } from 'vitest';
import { weekTicks } from '../../src/charts/week-ticks.ts';

describe('ticks of a time axis', () => {
  it('falls on half years over two years', () => expect(weekTicks(104, 6)).toEqual([0, 26, 52, 78, 104]));
  it('falls on years where there is less room', () => expect(weekTicks(104, 3)).toEqual([0, 52, 104]));
  it('ends with the last week, even when it is no multiple', () => expect(weekTicks(60, 4)).toEqual([0, 26, 60]));
  it('leaves out a tick that would touch the last', () => expect(weekTicks(26, 8)).toEqual([0, 4, 8, 12, 16, 20, 26]));
  it('shows both ends of a single week', () => expect(weekTicks(1, 5)).toEqual([0, 1]));
  it('shows nothing where nothing was run', () => expect(weekTicks(0, 5)).toEqual([]));
});
