import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../scenarios/nearest-name.ts';

describe('the nearest name', () => {
  const names = ['riskAversion', 'timePressure', 'employees', 'sites'];

  it('forgives a letter too many, too few or swapped', () => {
    expect(nearestName('riskAversoin', names)).toBe('riskAversion');
    expect(nearestName('employes', names)).toBe('employees');
    expect(nearestName('sitess', names)).toBe('sites');
  });

  it('does not mind case, hyphens and underscores', () => {
    expect(nearestName('risk_aversion', names)).toBe('riskAversion');
    expect(nearestName('TIME-PRESSURE', names)).toBe('timePressure');
  });

  it('offers nothing for a word that is like none', () => {
    expect(nearestName('budget', names)).toBeUndefined();
    expect(nearestName('', names)).toBeUndefined();
    expect(nearestName('__proto__', names)).toBeUndefined();
  });

  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
