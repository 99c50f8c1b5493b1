import { describe, expect, it } from 'vitest';
import { drawBits, weekWord } from '../../../sim/random/draw.ts';
import { streamKey } from '../../../sim/random/keys.ts';
import {
  childHigh,
  childLow,
  ordinalLuckHigh,
  ordinalLuckLow,
  pairHigh,
  pairLow,
  textLuck,
} from '../../../sim/random/luck.ts';
import { mixHigh, mixLow } from '../../../sim/random/mix-luck.ts';
import { scramble } from '../../../sim/random/scramble.ts';
import { avalanche } from './battery/avalanche.ts';
import { CHANCE, KEY_LAYOUTS, LAYOUTS, STRESS_LAYOUTS, words, type Chance, type Layout } from './battery/layouts.ts';
import { uniformP } from './battery/p-values.ts';
import { STATISTICS, together } from './battery/statistics.ts';
import { findingsOf, verdictOn, type Finding } from './battery/verdict.ts';

/**
 * Statistical tests of the draws, with fixed seeds: they pass or fail for good. A bound of 0.001 on the p-value of a
 * whole group of tests means that one random function in 1,000 would fail the group, and the worst p-value is
 * multiplied by the number of tests for that. The longer battery is described in docs/validation-random.md.
 */
const BOUND = 0.001;

/** Far more than it takes: a loaded machine is no reason to fail. */
const PATIENCE = { timeout: 120_000 };

function batteryOf(layouts: Readonly<Record<string, Layout>>, chance: Chance, length: number): Finding[] {
  return Object.entries(layouts).flatMap(([name, layout]) => {
    const row = words(layout, chance)(new Uint32Array(length));
    return STATISTICS.flatMap((statistic) => findingsOf(name, statistic(row)));
  });
}

function expectChance(findings: readonly Finding[]): void {
  const verdict = verdictOn(findings);
  expect(verdict.p, `${verdict.worst.test}: p = ${String(verdict.worst.p)}`).toBeGreaterThan(BOUND);
  expect(uniformP(findings.map(({ p }) => p))).toBeGreaterThan(BOUND);
}

const WORD = (name: string) => ({ name, bits: 32 });
const DRAW_INPUTS = [WORD('k0'), WORD('k1'), WORD('low'), WORD('high')];

describe('the draws pass', PATIENCE, () => {
  it('every statistic, in every order the model draws in', () => {
    expectChance(batteryOf(LAYOUTS, CHANCE, 2 ** 16));
  });

  it('every statistic, with luck keys that nobody mixed', () => {
    expectChance(batteryOf(STRESS_LAYOUTS, CHANCE, 2 ** 16));
  });

  it('every statistic on the keys themselves', () => {
    expectChance(batteryOf(KEY_LAYOUTS, CHANCE, 2 ** 16));
  });

  it('avalanche: each bit of each input changes each bit of the result half of the time', () => {
    expectChance([
      ...avalanche('draw', DRAW_INPUTS, drawBits),
      ...avalanche('week word', [WORD('key'), { name: 'week', bits: 14 }, { name: 'ordinal', bits: 8 }], weekWord),
      ...avalanche('scramble', [WORD('word')], scramble),
      ...avalanche('mix, low', [WORD('low'), WORD('high'), WORD('salt')], mixLow),
      ...avalanche('mix, high', [WORD('low'), WORD('high'), WORD('salt')], mixHigh),
      ...avalanche('child, low', [WORD('low'), WORD('high'), WORD('n')], childLow),
      ...avalanche('child, high', [WORD('low'), WORD('high'), WORD('n')], childHigh),
    ]);
  });

  it('what belongs together in the model has nothing in common: weeks, streams, seeds, kin', () => {
    const SIZE = 2 ** 15;
    const employees = (seed: string, stream: string, week: number, ordinal = 0) => {
      const key = streamKey(seed, stream);
      const k0 = weekWord(key.a, week, ordinal);
      const k1 = weekWord(key.b, week, ordinal);
      return (low: (i: number) => number, high: (i: number) => number) =>
        Uint32Array.from({ length: SIZE }, (_, i) => drawBits(k0, k1, low(i), high(i)));
    };
    const plain = (seed: string, stream: string, week: number, ordinal = 0) =>
      employees(seed, stream, week, ordinal)(ordinalLuckLow, ordinalLuckHigh);
    const base = plain('a/1', 'trial', 20);
    const findings: Finding[] = [];
    const compare = (name: string, other: Uint32Array) => findings.push(...findingsOf(name, together(base, other)));

    for (const week of [0, 18, 19, 21, 22, 52, 84, 532]) compare(`week ${String(week)}`, plain('a/1', 'trial', week));
    for (let ordinal = 1; ordinal < 9; ordinal++) {
      compare(`ordinal ${String(ordinal)}`, plain('a/1', 'trial', 20, ordinal));
      compare(`week and ordinal ${String(ordinal)}`, plain('a/1', 'trial', 20 - ordinal, ordinal));
    }
    for (const stream of ['trial ', 'Trial', 'tria', 'trail', 'use', '']) compare(stream, plain('a/1', stream, 20));
    for (const seed of ['a/2', 'a/3', 'a/11', 'b/1', 'a', '1', '', 'a~1']) compare(seed, plain(seed, 'trial', 20));

    const low = Int32Array.from({ length: SIZE + 1 }, (_, i) => ordinalLuckLow(i));
    const high = Int32Array.from({ length: SIZE + 1 }, (_, i) => ordinalLuckHigh(i));
    const now = employees('a/1', 'trial', 20);
    compare(
      'neighbour',
      now(
        (i) => low[i + 1]!,
        (i) => high[i + 1]!,
      ),
    );
    for (const n of [0, 1, 2]) {
      const child = (of: typeof childLow) => (i: number) => of(low[i]!, high[i]!, n);
      compare(`child ${String(n)}`, now(child(childLow), child(childHigh)));
    }
    const pair = (of: typeof pairLow) => (i: number) => of(low[i]!, high[i]!, low[i + 1]!, high[i + 1]!);
    compare('pair', now(pair(pairLow), pair(pairHigh)));
    compare(
      'id',
      now(
        (i) => textLuck(String(i)).low,
        (i) => textLuck(String(i)).high,
      ),
    );
    expectChance(findings);
  });
});

describe('the battery has teeth: it finds out', PATIENCE, () => {
  const TWO_LAYOUTS = {
    employees: LAYOUTS['employees, then weeks']!,
    weeks: LAYOUTS['weeks, then employees']!,
  };

  /** Each is the draw with something left out, or a famous bad choice. */
  const BAD: Readonly<Record<string, Chance['drawBits']>> = {
    'a single multiplication': (k0, k1, low, high) => Math.imul(low ^ high ^ k0 ^ k1, 0xed5ad4bb) >>> 0,
    'a linear congruential generator': (k0, k1, low, high) =>
      (Math.imul(1664525, (low ^ k0) + (high ^ k1)) + 1013904223) >>> 0,
    'nothing but exclusive or': (k0, k1, low, high) => (low ^ high ^ k0 ^ k1) >>> 0,
    'a constant bit': (k0, k1, low, high) => (drawBits(k0, k1, low, high) | 1) >>> 0,
    'a bit of the week before': (k0, k1, low, high) => ((drawBits(k0, k1, low, high) & ~4) | (low & 4)) >>> 0,
  };

  it.each(Object.entries(BAD))('%s, by its statistics', (_name, bad) => {
    expect(verdictOn(batteryOf(TWO_LAYOUTS, { weekWord, drawBits: bad }, 2 ** 15)).p).toBeLessThan(1e-12);
  });

  it('a week that one employee in 256 ignores, by its statistics', () => {
    const sticky: Chance['drawBits'] = (k0, k1, low, high) =>
      (low & 0xff) === 7 ? drawBits(0, 0, low, high) : drawBits(k0, k1, low, high);
    expect(verdictOn(batteryOf(TWO_LAYOUTS, { weekWord, drawBits: sticky }, 2 ** 15)).p).toBeLessThan(1e-12);
  });

  it('the draw with one multiplication or one shift less, by avalanche', () => {
    const twoRounds = (k0: number, k1: number, low: number, high: number) => {
      let h = Math.imul(low ^ k0, 0xed5ad4bb);
      h = (h ^ (h >>> 15) ^ high) + k1;
      h = Math.imul(h ^ (h >>> 17), 0xac4c1b51);
      return (h ^ (h >>> 16)) >>> 0;
    };
    const shiftLess = (k0: number, k1: number, low: number, high: number) => {
      let h = Math.imul(low ^ k0, 0xed5ad4bb);
      h = Math.imul((h ^ (h >>> 15) ^ high) + k1, 0xac4c1b51);
      h = Math.imul(h ^ (h >>> 13), 0x31848bab);
      return (h ^ (h >>> 16)) >>> 0;
    };
    for (const worse of [twoRounds, shiftLess]) {
      expect(verdictOn(avalanche('', DRAW_INPUTS, worse)).p).toBeLessThan(1e-12);
    }
  });
});
