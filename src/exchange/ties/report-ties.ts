import { type TiesReport } from '../import-report.ts';
import { arcCount, reportComponents, strongComponents, weakComponents } from './components.ts';
import { type SortedTies } from './sort-ties.ts';
import { PARTS } from './tie-amounts.ts';
import { type TieCounts } from './tie-counts.ts';

/** Figures of the ties as they were read, before anything is added to them. */
export function reportTies(
  ties: SortedTies,
  counts: TieCounts,
  size: number,
  row: Uint32Array,
  department: Uint16Array,
  median: number | undefined,
): TiesReport {
  const undirected = ties.from.length;
  const arcs = ties.ways.reduce((count, ways) => count + arcCount(ways), 0);
  const degree = new Uint32Array(size);
  const hasSelfTie = new Uint8Array(size);
  for (const end of ties.from) degree[end]!++;
  for (const end of ties.to) degree[end]!++;
  for (const person of counts.toThemselves) hasSelfTie[row[person]!] = 1;
  const pairs = (size * (size - 1)) / 2;
  return {
    records: counts.records,
    kind: counts.kind,
    firstTime: counts.firstTime,
    lastTime: counts.lastTime,
    arcs,
    undirected,
    selfTies: { records: counts.selfTies, people: counts.toThemselves.size },
    reciprocity: arcs > 0 ? (2 * (arcs - undirected)) / arcs : null,
    density: arcs / (2 * pairs),
    undirectedDensity: undirected / pairs,
    meanDegree: (2 * undirected) / size,
    largestDegree: degree.reduce((most, one) => Math.max(most, one), 0),
    medianWeight: median === undefined ? null : median / PARTS,
    ...departmentShares(ties, degree, department),
    components: {
      weak: reportComponents(weakComponents(size, ties), ties, hasSelfTie),
      strong: reportComponents(strongComponents(size, ties), ties, hasSelfTie),
    },
  };
}

function departmentShares(
  { from, to }: SortedTies,
  degree: Uint32Array,
  department: Uint16Array,
): Pick<TiesReport, 'withinDepartment' | 'withinDepartmentExpected'> {
  if (from.length === 0) return { withinDepartment: null, withinDepartmentExpected: null };
  let within = 0;
  for (let tie = 0; tie < from.length; tie++) if (department[from[tie]!] === department[to[tie]!]) within++;
  const ends = new Map<number, number>();
  for (let row = 0; row < degree.length; row++) {
    ends.set(department[row]!, (ends.get(department[row]!) ?? 0) + degree[row]!);
  }
  let expected = 0;
  for (const one of ends.values()) expected += (one / (2 * from.length)) * (one / (2 * from.length));
  return { withinDepartment: within / from.length, withinDepartmentExpected: expected };
}
