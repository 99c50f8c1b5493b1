import { describe, expect, it } from 'vitest';
import { looseNumbers, looseNumbersIn, ON_PURPOSE } from './coefficients.ts';

const loose = looseNumbers();

describe('every coefficient of the model is in the registry', () => {
  it('or stands in the code on purpose, with a reason', () => {
    const unexplained = loose
      .filter(({ path, literal }) => ON_PURPOSE[path]?.[literal] === undefined)
      .map(({ path, literal, line }) => `${path}: ${literal} in: ${line}`);
    expect(unexplained, 'put it in the registry, or give its reason in coefficients.ts').toEqual([]);
  });

  it('no reason is given for what is gone', () => {
    const found = new Set(loose.map(({ path, literal }) => `${path}: ${literal}`));
    const reasons = Object.entries(ON_PURPOSE).flatMap(([path, literals]) =>
      Object.keys(literals).map((literal) => `${path}: ${literal}`),
    );
    expect(reasons.filter((reason) => !found.has(reason))).toEqual([]);
  });

  it('the check sees a bare coefficient, and no index, bit, unit, declaration or enumeration', () => {
    const text = `
      const CODES = { first: 0, second: 1, third: 2, fourth: 3 } as const;
      const field = { default: 0.15, minimum: 0, maximum: 17 };
      const word = (bits >>> 7) & 0x1f;
      const minutes = 60 * hours[3] + 0.5;
      const pull = 0.37 * share;`;
    expect(looseNumbersIn('sim/example.ts', text).map(({ literal }) => literal)).toEqual(['0.37']);
  });
});
