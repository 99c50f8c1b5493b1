import { describe, expect, it } from 'vitest';
import { formatsFor, supportedStep } from '../../src/text/formats.ts';

const en = formatsFor('en', 'EUR');

describe('numbers with no more digits than they deserve', () => {
  it.each([
    [0.4137, '41%'],
    [0.004, '0.4%'],
    [0.0001, '0%'],
    [0, '0%'],
    [1, '100%'],
    [null, '–'],
    [NaN, '–'],
  ])('writes the share %s as %s', (share, written) => expect(en.share(share)).toBe(written));

  it.each([
    [412_345, { low: 409_000, high: 415_700 }, '€412,000'],
    [412_345, { low: 412_300, high: 412_400 }, '€412,350'],
    [412_345, undefined, '€412,000'],
    [1_584_321, { low: 1_571_000, high: 1_598_000 }, '€1.58M'],
    [1_600_000, { low: 1_590_000, high: 1_611_000 }, '€1.60M'],
    [-128_412, { low: -128_900, high: -127_900 }, '−€128,400'],
    [3.5, undefined, '€3.50'],
    [0, undefined, '€0'],
  ])('writes %s, known to lie within %o, as %s', (amount, interval, written) => {
    expect(en.money(amount, interval)).toBe(written);
  });

  it('says both ends apart even when they are close', () => {
    expect(en.shareRange({ low: 0.684, high: 0.703 })).toEqual(['68%', '70%']);
    expect(en.shareRange({ low: 0.955, high: 0.958 })).toEqual(['95.5%', '95.8%']);
    expect(en.signedPointsRange({ low: -0.012, high: 0.034 })).toEqual(['−1', '+3']);
    expect(en.shareRange({ low: null, high: null })).toEqual(['–', '–']);
  });

  it('gives a difference its sign, and none to nothing', () => {
    expect(en.signedPoints(0.19)).toBe('+19');
    expect(en.signedPoints(-0.19)).toBe('−19');
    expect(en.signedPoints(-0.0001)).toBe('0');
  });

  it('follows the locale', () => expect(formatsFor('nl', 'EUR').whole(1200)).toBe('1.200'));

  it('knows what an interval supports', () => {
    expect(supportedStep({ low: 10, high: 30 })).toBe(10);
    expect(supportedStep({ low: 10, high: 10 })).toBeNull();
    expect(supportedStep(undefined)).toBeNull();
  });
});
