import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../../sim/field.ts';
import { clustering } from '../../../sim/organisation/metrics/clustering.ts';
import { components } from '../../../sim/organisation/metrics/components.ts';
import { degrees } from '../../../sim/organisation/metrics/degrees.ts';
import { complete } from '../../../sim/organisation/network/complete.ts';
import { departmental } from '../../../sim/organisation/network/departmental.ts';
import { lattice } from '../../../sim/organisation/network/lattice.ts';
import { NETWORKS } from '../../../sim/organisation/network/networks.ts';
import { none } from '../../../sim/organisation/network/none.ts';
import { organisationOf } from '../../../sim/organisation/network/organisation-of.ts';
import { preferential } from '../../../sim/organisation/network/preferential.ts';
import { random } from '../../../sim/organisation/network/random.ts';
import { ring } from '../../../sim/organisation/network/ring.ts';
import { smallWorld } from '../../../sim/organisation/network/small-world.ts';
import type { Organisation } from '../../../sim/organisation/organisation.ts';
import { synthesise } from '../../../sim/organisation/synthesise.ts';
import { ORGANISATION_FIGURES } from '../../../sim/organisation/traits.ts';
import { expectSound, organisationDigest } from './organisation-bank.ts';

function degreeShares({ size, tieStart }: Organisation): (degree: number) => number {
  const count = new Map<number, number>();
  for (let employee = 0; employee < size; employee++) {
    const degree = tieStart[employee + 1]! - tieStart[employee]!;
    count.set(degree, (count.get(degree) ?? 0) + 1);
  }
  return (degree) => (count.get(degree) ?? 0) / size;
}

it('networks have names of their own', () => {
  expect(new Set(NETWORKS.map(({ id }) => id)).size).toBe(NETWORKS.length);
  for (const { id, label, help } of NETWORKS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(label.length).toBeGreaterThan(0);
    expect(help).toMatch(/\.$/);
  }
});

describe.each(NETWORKS.map((network) => [network.id, network] as const))('network %s', (_, network) => {
  const values = defaultsOf(network.fields);

  it('gives sound organisations of any size', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 300 }), fc.string({ minLength: 1 }), (size, seed) => {
        const organisation = organisationOf(network, values, size, seed);
        expect(organisation.size).toBe(size);
        expectSound(organisation);
      }),
      { numRuns: 25 },
    ));

  it('gives the same bits for the same seed', () => {
    const digest = organisationDigest(organisationOf(network, values, 500, 'same'));
    expect(organisationDigest(organisationOf(network, values, 500, 'same'))).toBe(digest);
  });

  it('has no manager and one department unless it draws them together with the ties', () => {
    if (network.organise !== undefined) return;
    const { manager, departmentCount, managersTopDown } = organisationOf(network, values, 50, 'plain');
    expect(manager.every((above) => above === -1)).toBe(true);
    expect(departmentCount).toBe(1);
    expect(managersTopDown.length).toBe(0);
  });
});

describe('the smallest organisations', () => {
  it.each(
    NETWORKS.filter((network) => network.organise === undefined).map((network) => [network.id, network] as const),
  )('are possible with %s', (_, network) => {
    for (let size = 2; size < 12; size++)
      expectSound(organisationOf(network, defaultsOf(network.fields), size, 'small'));
  });
});

describe('known results', () => {
  it('departmental is what synthesise draws', () => {
    const { employees: _, ...values } = defaultsOf(ORGANISATION_FIGURES);
    expect(organisationDigest(organisationOf(departmental, values, 300, 'd'))).toBe(
      organisationDigest(synthesise({ ...values, employees: 300 }, 'd')),
    );
  });

  it('none has no ties, complete all', () => {
    expect(organisationOf(none, {}, 40, 'x').tieTo.length).toBe(0);
    expect(organisationOf(complete, {}, 40, 'x').tieTo.length).toBe(40 * 39);
    expect(clustering(organisationOf(complete, {}, 40, 'x')).average).toBe(1);
    expect(() => organisationOf(complete, {}, 5001, 'x')).toThrow(RangeError);
  });

  // V10: C(0) = 3(k − 2) / 4(k − 1).
  it.each([
    [4, 0.5],
    [6, 0.6],
    [10, 0.666667],
  ])('a ring with %i neighbours has clustering %f and that degree for all', (neighbours, expected) => {
    const organisation = organisationOf(ring, { neighbours }, 1000, 'ring');
    expect(clustering(organisation).average).toBeCloseTo(expected, 6);
    expect(degreeShares(organisation)(neighbours)).toBe(1);
  });

  // V10: C(p) ≈ C(0)(1 − p)³ at k = 10. Standard error at 20,000 people is about .0005; what rewired ties close by
  // chance is of the order k/N.
  it.each([
    [0.01, 0.646866],
    [0.1, 0.486],
    [0.5, 0.083333],
  ])('a small world rewired at %f has clustering %f', (rewiring, expected) => {
    const organisation = organisationOf(smallWorld, { neighbours: 10, rewiring }, 20_000, 'small world');
    expect(Math.abs(clustering(organisation).average - expected)).toBeLessThan(0.006);
    expect(degrees(organisation).mean).toBe(10);
  });

  it('a small world without rewiring is the ring', () => {
    const one = organisationOf(smallWorld, { neighbours: 8, rewiring: 0 }, 200, 'x');
    expect(organisationDigest(one)).toBe(organisationDigest(organisationOf(ring, { neighbours: 8 }, 200, 'x')));
  });

  // V11: P(k) = 2m(m + 1) / [k(k + 1)(k + 2)], m = 3. Five standard errors at 50,000 people.
  it('preferential attachment has the degree law of Barabási and Albert', () => {
    const size = 50_000;
    const organisation = organisationOf(preferential, { tiesOfNewcomer: 3 }, size, 'preferential');
    const share = degreeShares(organisation);
    for (const [degree, expected] of [
      [3, 0.4],
      [4, 0.2],
      [5, 0.114286],
      [10, 0.018182],
      [20, 0.002597],
    ] as const) {
      const error = 5 * Math.sqrt((expected * (1 - expected)) / size) + 0.002 * expected;
      expect(Math.abs(share(degree) - expected), `P(${degree})`).toBeLessThan(error);
    }
    expect(degrees(organisation).mean).toBeCloseTo(6, 2);
    expect(share(1) + share(2)).toBe(0);
    expect(degrees(organisation).maximum).toBeGreaterThan(200);
  });

  // Poisson with mean 12: P(12) = .11437, P(6) = .02548, P(20) = .00968.
  it('random ties have Poisson degrees and hardly any clusters', () => {
    const size = 50_000;
    const organisation = organisationOf(random, { meanDegree: 12 }, size, 'random');
    const share = degreeShares(organisation);
    for (const [degree, expected] of [
      [6, 0.02548],
      [12, 0.11437],
      [20, 0.00968],
    ] as const) {
      const error = 5 * Math.sqrt((expected * (1 - expected)) / size);
      expect(Math.abs(share(degree) - expected), `P(${degree})`).toBeLessThan(error);
    }
    expect(degrees(organisation).mean).toBe(12);
    expect(clustering(organisation).average).toBeLessThan(0.001);
  });

  // Of the pairs of somebody's neighbours none touch on the von Neumann grid, 12 of 28 on the Moore grid.
  it.each([
    ['von-neumann', 4, 0],
    ['moore', 8, 12 / 28],
  ] as const)('a %s grid gives everybody %i neighbours', (neighbourhood, degree, expected) => {
    const organisation = organisationOf(lattice, { neighbourhood }, 900, 'grid');
    expect(degreeShares(organisation)(degree)).toBe(1);
    expect(clustering(organisation).average).toBeCloseTo(expected, 12);
    expect(components(organisation).count).toBe(1);
  });
});
