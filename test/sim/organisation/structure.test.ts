import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../../sim/field.ts';
import { type OrganisationMetrics, organisationMetrics } from '../../../sim/organisation/metrics.ts';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import { ORGANISATION_FIGURES, type OrganisationFigures } from '../../../sim/organisation/traits.ts';
import { median } from './organisation-bank.ts';

const DEFAULTS = defaultsOf(ORGANISATION_FIGURES);

function worlds(
  figures: Partial<OrganisationFigures>,
  count: number,
): (of: (m: OrganisationMetrics) => number) => number {
  const measured = Array.from({ length: count }, (_, world) =>
    organisationMetrics(synthesise({ ...DEFAULTS, ...figures }, `world ${world + 1}`)),
  );
  return (of) => median(measured.map(of));
}

describe('bands of S13 and P6, medians over worlds', () => {
  it.each([
    { employees: 60, count: 41 },
    { employees: 100, count: 21 },
    { employees: 300, count: 21 },
    { employees: 1200, count: 9 },
    { employees: 1200, meanDegree: 10, count: 9 },
    { employees: 1200, meanDegree: 40, count: 9 },
    { employees: 20_000, count: 3 },
  ])('hold for %o', ({ count, ...figures }) => {
    const middle = worlds(figures, count);
    const asked = Math.min(figures.meanDegree ?? DEFAULTS.meanDegree, figures.employees / 4);

    const degree = middle((m) => m.degree.mean);
    expect(degree).toBeGreaterThan(asked * 0.99);
    expect(degree).toBeLessThan(asked * 1.001);

    const clustering = middle((m) => m.clustering.average);
    expect(clustering).toBeGreaterThanOrEqual(0.25);
    expect(clustering).toBeLessThanOrEqual(0.5);

    const modularity = middle((m) => m.departments.modularity);
    expect(modularity).toBeGreaterThanOrEqual(0.2);
    expect(modularity).toBeLessThanOrEqual(0.5);

    const span = middle((m) => m.hierarchy.meanSpan);
    expect(span).toBeGreaterThan(5.5);
    expect(span).toBeLessThan(6.5);

    // With few departments a large share of all pairs lies inside one: three times it would be nearly everything.
    if (figures.employees >= 300)
      expect(middle((m) => m.departments.within / m.departments.expected)).toBeGreaterThan(3);
    if (figures.employees >= 1200) expect(middle((m) => m.degree.maximum / m.degree.median)).toBeGreaterThan(5);
  });
});

it.each([2, 3, 4.5, 10])('managers have %d reports on average where that is asked', (span) => {
  const middle = worlds({ employees: 1200, span }, 3);
  expect(Math.abs(middle((m) => m.hierarchy.meanSpan) - span)).toBeLessThan(0.03 * span);
});

describe('email-Eu-core: 1,005 people, 42 departments, 32 ties a head (S9, S13)', () => {
  it('is come near to by its own figures', () => {
    const middle = worlds(
      { employees: 1005, departments: 42, meanDegree: 32, withinDepartment: 0.303, degreeSpread: 1.1 },
      9,
    );
    expect(middle((m) => m.degree.median)).toBeGreaterThan(18); // measured 21
    expect(middle((m) => m.degree.median)).toBeLessThan(26);
    expect(middle((m) => m.degree.maximum)).toBeGreaterThan(200); // measured 345
    expect(middle((m) => m.degree.maximum)).toBeLessThan(420);
    expect(middle((m) => m.clustering.average)).toBeGreaterThan(0.34); // measured .399
    expect(middle((m) => m.clustering.average)).toBeLessThan(0.46);
    expect(middle((m) => m.clustering.transitivity)).toBeGreaterThan(0.18); // measured .267
    expect(middle((m) => m.departments.within)).toBeGreaterThan(0.26); // measured .336
    expect(middle((m) => m.departments.within)).toBeLessThan(0.38);
    expect(middle((m) => m.departments.modularity)).toBeGreaterThan(0.22); // measured .288
  });
});

describe('Radoslaw’s company: 154 people, 34 managers with 1 to 13 reports, mean 4.5, levels to depth 5 (S10, S13)', () => {
  it('is come near to by its own figures', () => {
    const middle = worlds({ employees: 154, departments: 11, span: 4.5 }, 21);
    expect(middle((m) => m.hierarchy.managers)).toBe(34);
    expect(middle((m) => m.hierarchy.maximumSpan)).toBeGreaterThanOrEqual(9);
    expect(middle((m) => m.hierarchy.maximumSpan)).toBeLessThanOrEqual(15);
    expect(middle((m) => m.hierarchy.depth)).toBeGreaterThanOrEqual(4);
    expect(middle((m) => m.hierarchy.depth)).toBeLessThanOrEqual(6);
  });
});
