import { expect, it } from 'vitest';
import { FORMAL_STRENGTH } from '../../../sim/organisation/strength-of-formal-ties.ts';
import { quantiseStrength, strengthOfCount } from '../../../sim/organisation/tie-strength.ts';

it('a tie with the median count of messages is the ordinary one, with seven times as many a formal one', () => {
  expect(strengthOfCount(4, 4)).toBe(1);
  expect(strengthOfCount(28, 4)).toBeCloseTo(FORMAL_STRENGTH, 14);
  expect(strengthOfCount(1, 4)).toBeCloseTo(Math.log2(1.25), 14);
});

it('strength is stored in sixteenths from 1 to 255', () => {
  expect(quantiseStrength(1)).toBe(16);
  expect(quantiseStrength(1.03)).toBe(16);
  expect(quantiseStrength(1.04)).toBe(17);
  expect(quantiseStrength(1e-9)).toBe(1);
  expect(quantiseStrength(1e9)).toBe(255);
});
