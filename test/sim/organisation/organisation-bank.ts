import { expect } from 'vitest';
import { Digest } from '../../../sim/digest.ts';
import { type Organisation, TIE_KIND } from '../../../sim/organisation/organisation.ts';

/** Every column, for digests and comparisons. */
export const COLUMNS = [
  'luckLow',
  'luckHigh',
  'manager',
  'level',
  'span',
  'department',
  'departmentStart',
  'departmentLuckLow',
  'departmentLuckHigh',
  'site',
  'tenureWeeks',
  'managersTopDown',
  'tieStart',
  'tieTo',
  'tieWeight',
  'tieKind',
  'tieMirror',
] as const;

/** One text for all bits of an organisation. */
export function organisationDigest(organisation: Organisation): string {
  const digest = new Digest();
  for (const scalar of ['size', 'departmentCount', 'siteCount'] as const) digest.add32(organisation[scalar]);
  for (const column of COLUMNS) {
    digest.addText(column);
    digest.addInts(organisation[column]);
  }
  return digest.finish();
}

/** Whether a's luck key comes before b's. */
function before({ luckLow, luckHigh }: Organisation, a: number, b: number): boolean {
  return luckHigh[a] !== luckHigh[b] ? luckHigh[a]! < luckHigh[b]! : luckLow[a]! < luckLow[b]!;
}

/** What holds of every organisation, whoever made it. Counts faults, so that a large one is checked quickly. */
export function expectSound(organisation: Organisation): void {
  expect(faults(organisation)).toEqual([]);
}

function faults(o: Organisation): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds && found.length < 5) found.push(what);
  };
  for (const column of [
    'luckLow',
    'luckHigh',
    'manager',
    'level',
    'span',
    'department',
    'site',
    'tenureWeeks',
  ] as const) {
    check(o[column].length === o.size, `${column} has a row for everybody`);
  }
  peopleFaults(o, check);
  reportingFaults(o, check);
  tieFaults(o, check);
  return found;
}

type Check = (holds: boolean, what: string) => void;

function peopleFaults(o: Organisation, check: Check): void {
  check(o.departmentStart.length === o.departmentCount + 1, 'departments have starts');
  check(o.departmentStart[0] === 0 && o.departmentStart[o.departmentCount] === o.size, 'departments cover everybody');
  for (let d = 0; d < o.departmentCount; d++) {
    check(o.departmentStart[d]! <= o.departmentStart[d + 1]!, `department ${d} does not end before it starts`);
    for (let e = o.departmentStart[d]!; e < o.departmentStart[d + 1]!; e++) {
      check(o.department[e] === d, `row ${e} is in department ${d}`);
      check(e === o.departmentStart[d] || before(o, e - 1, e), `row ${e} comes after ${e - 1} by luck`);
    }
  }
  for (let e = 0; e < o.size; e++) check(o.site[e]! < o.siteCount, `row ${e} has a site`);
}

function reportingFaults(o: Organisation, check: Check): void {
  const span = new Uint32Array(o.size);
  for (let e = 0; e < o.size; e++) {
    const above = o.manager[e]!;
    check(above >= -1 && above < o.size && above !== e, `row ${e} reports to somebody else`);
    if (above >= 0) span[above]!++;
    check(
      o.level[e] === (above < 0 ? 0 : Math.min(255, o.level[above]! + 1)),
      `row ${e} is one level below its manager`,
    );
  }
  const seen = new Set<number>();
  for (const manager of o.managersTopDown) {
    const above = o.manager[manager]!;
    check(above < 0 || seen.has(above), `manager ${manager} comes after the own manager`);
    check(!seen.has(manager), `manager ${manager} is listed once`);
    seen.add(manager);
  }
  for (let e = 0; e < o.size; e++) {
    check(span[e] === o.span[e], `row ${e} has span ${span[e]}`);
    check(seen.has(e) === o.span[e]! > 0, `row ${e} is among the managers if it has reports`);
  }
}

function tieFaults(o: Organisation, check: Check): void {
  check(o.tieStart.length === o.size + 1 && o.tieStart[0] === 0, 'ties begin at 0');
  check(o.tieStart[o.size] === o.tieTo.length, 'ties end at the end');
  for (const column of ['tieWeight', 'tieKind', 'tieMirror'] as const) {
    check(o[column].length === o.tieTo.length, `${column} has a value for every slot`);
  }
  for (let e = 0; e < o.size; e++) {
    for (let slot = o.tieStart[e]!; slot < o.tieStart[e + 1]!; slot++) {
      const other = o.tieTo[slot]!;
      const mirror = o.tieMirror[slot]!;
      const where = `slot ${slot} of row ${e}`;
      check(other < o.size && other !== e, `${where} leads to somebody else`);
      check(
        slot === o.tieStart[e] || before(o, o.tieTo[slot - 1]!, other),
        `${where} comes after the one before by luck`,
      );
      check(
        mirror >= o.tieStart[other]! && mirror < o.tieStart[other + 1]!,
        `${where} has its mirror in the other row`,
      );
      check(o.tieTo[mirror] === e && o.tieMirror[mirror] === slot, `${where} is the mirror of its mirror`);
      check(
        o.tieWeight[slot]! >= 1 && o.tieWeight[slot] === o.tieWeight[mirror],
        `${where} has one weight on both sides`,
      );
      check(o.tieKind[slot] === kindOf(o, e, other), `${where} is of kind ${kindOf(o, e, other)}`);
    }
  }
}

function kindOf(o: Organisation, e: number, other: number): number {
  if (o.manager[e] === other || o.manager[other] === e) return TIE_KIND.reporting;
  if (o.manager[e]! >= 0 && o.manager[e] === o.manager[other]) return TIE_KIND.team;
  return o.department[e] === o.department[other] ? TIE_KIND.department : TIE_KIND.informal;
}

/** The middle value, the lower one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1]!;
}
