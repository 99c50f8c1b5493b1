import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../sim/organisation/assemble.ts';
import { organisationMetrics } from '../../../sim/organisation/metrics.ts';
import type { Organisation } from '../../../sim/organisation/organisation.ts';
import { textLuck } from '../../../sim/random/luck.ts';

/** An organisation of `department.length` people without managers. */
function networkOf(department: readonly number[], edges: readonly (readonly [number, number])[]): Organisation {
  const luck = department.map((_, person) => textLuck(`person ${person}`));
  const departments = Array.from({ length: Math.max(...department) + 1 }, (_, index) =>
    textLuck(`department ${index}`),
  );
  return assemble({
    luckLow: Uint32Array.from(luck, ({ low }) => low),
    luckHigh: Uint32Array.from(luck, ({ high }) => high),
    manager: new Int32Array(department.length).fill(-1),
    department: Uint16Array.from(department),
    departmentLuckLow: Uint32Array.from(departments, ({ low }) => low),
    departmentLuckHigh: Uint32Array.from(departments, ({ high }) => high),
    site: new Uint16Array(department.length),
    tenureWeeks: new Uint16Array(department.length),
    tieFrom: Uint32Array.from(edges, ([from]) => from),
    tieTo: Uint32Array.from(edges, ([, to]) => to),
    tieWeight: new Float64Array(edges.length).fill(1),
    addFormalTies: false,
  });
}

/** Lines of `from to` and of `person department`, as SNAP publishes them. */
function fromSnap(edges: string, departments: string): Organisation {
  const pairs = (text: string): [number, number][] =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const department: number[] = [];
  for (const [person, index] of pairs(departments)) department[person] = index;
  return networkOf(department, pairs(edges));
}

describe('metrics of a small organisation, worked out by hand', () => {
  // A triangle 0–1–2 with a tail 2–3, a pair 4–5 and the lonely 6; departments {0,1,2,3}, {4,5,6}.
  const measured = organisationMetrics(
    networkOf(
      [0, 0, 0, 0, 1, 1, 1],
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 2],
        [2, 3],
        [4, 5],
        [6, 6],
      ],
    ),
  );

  it('counts ties, degrees and density', () => {
    expect(measured.ties).toBe(5);
    expect(measured.degree).toEqual({ mean: 10 / 7, median: 1, maximum: 3 });
    expect(measured.density).toBeCloseTo(5 / 21, 15);
  });

  it('counts triangles and clusters as networkx does', () => {
    expect(measured.clustering.triangles).toBe(1);
    // Shares: 1, 1, 1/3 (person 2 has three contacts), and 0 for the four with fewer than two.
    expect(measured.clustering.average).toBeCloseTo((1 + 1 + 1 / 3) / 7, 15);
    expect(measured.clustering.transitivity).toBeCloseTo(3 / 5, 15);
  });

  it('knows what stays inside departments', () => {
    expect(measured.departments.within).toBe(1);
    expect(measured.departments.expected).toBeCloseTo((6 + 3) / 21, 15);
    expect(measured.departments.modularity).toBeCloseTo(1 - (8 / 10) ** 2 - (2 / 10) ** 2, 15);
  });

  it('finds components and the lack of a hierarchy', () => {
    expect(measured.components).toEqual({ count: 3, largest: 4, isolated: 1 });
    expect(measured.hierarchy).toEqual({ managers: 0, meanSpan: 0, maximumSpan: 0, depth: 0, tops: 7 });
  });
});

describe('metrics of any organisation', () => {
  const network = fc
    .integer({ min: 2, max: 25 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
        fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 120 }),
      ),
    );

  it('agree with counting every pair and triple', () =>
    fc.assert(
      fc.property(network, ([department, edges]) => {
        const size = department.length;
        const tied = Array.from({ length: size }, () => new Set<number>());
        for (const [from, to] of edges) {
          if (from === to) continue;
          tied[from]!.add(to);
          tied[to]!.add(from);
        }
        let triangles = 0;
        let shares = 0;
        let open = 0;
        for (const contacts of tied) {
          let closed = 0;
          for (const a of contacts) for (const b of contacts) if (a < b && tied[a]!.has(b)) closed++;
          const pairs = (contacts.size * (contacts.size - 1)) / 2;
          triangles += closed / 3;
          shares += pairs === 0 ? 0 : closed / pairs;
          open += pairs;
        }
        const { clustering } = organisationMetrics(networkOf(department, edges));
        expect(clustering.triangles).toBe(Math.round(triangles));
        expect(clustering.average).toBeCloseTo(shares / size, 12);
        expect(clustering.transitivity).toBeCloseTo(open === 0 ? 0 : (3 * triangles) / open, 12);
      }),
    ));
});

const DATA = process.env['GROUNDSWELL_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const EDGES = resolve(DATA, 'email-Eu-core.txt');
const LABELS = resolve(DATA, 'email-Eu-core-department-labels.txt');

describe.skipIf(!existsSync(EDGES))('email-Eu-core (V12; S9; third-party data at GROUNDSWELL_DATA)', () => {
  it('gives the published figures', () => {
    const measured = organisationMetrics(fromSnap(readFileSync(EDGES, 'utf8'), readFileSync(LABELS, 'utf8')));
    expect(measured.employees).toBe(1005);
    expect(measured.ties).toBe(16_064);
    expect(measured.clustering.triangles).toBe(105_461);
    expect(measured.clustering.average).toBeCloseTo(0.399355, 6);
    expect(measured.clustering.transitivity).toBeCloseTo(0.267392, 6);
    expect(measured.departments.modularity).toBeCloseTo(0.288, 3);
    expect(measured.departments.within).toBeCloseTo(0.336, 3);
    expect(measured.departments.expected).toBeCloseTo(0.047, 3);
    expect(measured.degree).toEqual({ mean: 32128 / 1005, median: 21, maximum: 345 });
    expect(measured.components.largest).toBe(986);
  });
});

describe('a file like email-Eu-core’s, made up', () => {
  it('gives its figures', () => {
    const measured = organisationMetrics(fromSnap('0 1\n1 0\n1 2\n2 0\n3 3\n3 0\n', '0 0\n1 0\n2 1\n3 1\n'));
    expect(measured.ties).toBe(4);
    expect(measured.clustering.triangles).toBe(1);
    expect(measured.clustering.average).toBeCloseTo((1 / 3 + 1 + 1) / 4, 15);
    expect(measured.departments.within).toBe(1 / 4);
  });
});
