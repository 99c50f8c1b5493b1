import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../../sim/field.ts';
import { organisationMetrics } from '../../../sim/organisation/metrics.ts';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import { ORGANISATION_FIGURES, type OrganisationFigures } from '../../../sim/organisation/traits.ts';
import { GOLDEN } from './golden.ts';
import { expectSound, organisationDigest } from './organisation-bank.ts';

const DEFAULTS = defaultsOf(ORGANISATION_FIGURES);

/** Any figures inside their declared ranges, for organisations small enough to draw many of. */
const anyFigures: fc.Arbitrary<OrganisationFigures> = fc.record({
  employees: fc.integer({ min: 20, max: 400 }),
  departments: fc.option(fc.integer({ min: 1, max: 500 })),
  span: fc.double({ min: 2, max: 30, noNaN: true }),
  sites: fc.integer({ min: 1, max: 500 }),
  meanDegree: fc.double({ min: 2, max: 100, noNaN: true }),
  degreeSpread: fc.double({ min: 0, max: 1.5, noNaN: true }),
  withinDepartment: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
});

describe('a synthetic organisation', () => {
  it('is sound for any figures and seed', () =>
    fc.assert(
      fc.property(anyFigures, fc.string({ minLength: 1, maxLength: 20 }), (figures, seed) => {
        const organisation = synthesise(figures, seed);
        expect(organisation.size).toBe(figures.employees);
        expectSound(organisation);
      }),
      { numRuns: 150 },
    ));

  it('hangs together: one top, everybody below it, everybody tied', () =>
    fc.assert(
      fc.property(anyFigures, fc.string({ minLength: 1 }), (figures, seed) => {
        const { hierarchy, components } = organisationMetrics(synthesise(figures, seed));
        expect(hierarchy.tops).toBe(1);
        expect(components).toEqual({ count: 1, largest: figures.employees, isolated: 0 });
      }),
      { numRuns: 60 },
    ));

  it('is the same to the last bit for the same seed and another for another', () =>
    fc.assert(
      fc.property(anyFigures, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (figures, seed, other) => {
        fc.pre(seed !== other);
        const digest = organisationDigest(synthesise(figures, seed));
        expect(organisationDigest(synthesise(figures, seed))).toBe(digest);
        expect(organisationDigest(synthesise(figures, other))).not.toBe(digest);
      }),
      { numRuns: 30 },
    ));

  it('never has more ties than a quarter of the employees times employees, beside the reporting line', () =>
    fc.assert(
      fc.property(anyFigures, fc.string({ minLength: 1 }), (figures, seed) => {
        const { size, tieTo } = synthesise(figures, seed);
        const asked = Math.min(figures.meanDegree, size / 4) * size;
        expect(tieTo.length).toBeLessThanOrEqual(Math.max(asked + 1, 2 * (size - 1)));
      }),
      { numRuns: 60 },
    ));

  it('changes only its ties when only figures about ties change', () => {
    const one = synthesise(DEFAULTS, 'ties');
    const other = synthesise({ ...DEFAULTS, meanDegree: 30, degreeSpread: 0.2, withinDepartment: 0.3 }, 'ties');
    for (const column of ['luckLow', 'manager', 'department', 'level', 'site', 'tenureWeeks'] as const) {
      expect(other[column]).toEqual(one[column]);
    }
  });

  it('has as many departments as asked, and at most one per two employees', () => {
    expect(synthesise({ ...DEFAULTS, departments: 7 }, 'd').departmentCount).toBe(7);
    expect(synthesise({ ...DEFAULTS, employees: 20, departments: 500 }, 'd').departmentCount).toBe(10);
    expect(synthesise({ ...DEFAULTS, employees: 29 }, 'd').departmentCount).toBe(1);
    expect(synthesise({ ...DEFAULTS, employees: 1200 }, 'd').departmentCount).toBe(31);
  });

  it('spreads departments, whole, over as many sites as asked, and at most one per department', () => {
    const { siteCount, site, department } = synthesise({ ...DEFAULTS, sites: 5 }, 's');
    expect(siteCount).toBe(5);
    expect(new Set(site).size).toBe(5);
    const siteOf = new Map<number, number>();
    site.forEach((place, employee) => {
      expect(siteOf.get(department[employee]!) ?? place).toBe(place);
      siteOf.set(department[employee]!, place);
    });
    expect(synthesise({ ...DEFAULTS, employees: 100, departments: 3, sites: 9 }, 's').siteCount).toBe(3);
  });

  it('ties people of one site more often when there are several', () => {
    const { site, tieStart, tieTo, size, department } = synthesise({ ...DEFAULTS, sites: 4 }, 'sites');
    let across = 0;
    let sameSite = 0;
    const people = [0, 0, 0, 0];
    for (let e = 0; e < size; e++) {
      people[site[e]!]!++;
      for (let slot = tieStart[e]!; slot < tieStart[e + 1]!; slot++) {
        if (department[tieTo[slot]!] === department[e]) continue;
        across++;
        if (site[tieTo[slot]!] === site[e]) sameSite++;
      }
    }
    const byChance = people.reduce((sum, count) => sum + (count / size) ** 2, 0);
    expect(sameSite / across).toBeGreaterThan(byChance + 0.2);
  });

  it('gives formal ties about three times the strength of an ordinary one', () => {
    const { tieKind, tieWeight } = synthesise(DEFAULTS, 'weights');
    const mean = (formal: boolean): number => {
      const weights = tieWeight.filter((_, slot) => tieKind[slot]! <= 1 === formal);
      return weights.reduce((sum, weight) => sum + weight, 0) / weights.length / 16;
    };
    expect(mean(true)).toBeGreaterThan(2.7);
    expect(mean(true)).toBeLessThan(3.6);
    expect(mean(false)).toBeGreaterThan(1);
    expect(mean(false)).toBeLessThan(1.5);
  });

  it.each(GOLDEN)('has the stored digest for $what', ({ figures, digest }) => {
    expect(organisationDigest(synthesise({ ...DEFAULTS, ...figures }, 'golden'))).toBe(digest);
  });
});
