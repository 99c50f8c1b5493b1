import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../sim/outcomes/index.ts';
import { DEFAULT_PARAMETERS } from '../../../sim/parameters/index.ts';
import { OBSERVATIONS } from '../../../src/analysis/observations/index.ts';
import { observeRun } from '../../../src/analysis/observations/observe-run.ts';
import { checkPatterns, type PatternsRequest } from '../../../src/experiments/patterns/check-patterns.ts';
import { judgePatterns } from '../../../src/experiments/patterns/judge-patterns.ts';
import { PATTERNS } from '../../../src/experiments/patterns/list/patterns.ts';
import type { ObservedWorld } from '../../../src/experiments/patterns/observed-world.ts';
import type { PatternsReport } from '../../../src/experiments/patterns/pattern-report.ts';
import { COMMITTED_SHARES, committedId, MIX } from '../../../src/experiments/patterns/plans.ts';
import { inFlight } from '../../../src/experiments/patterns/run/in-flight.ts';
import { passesStructural } from '../../../src/experiments/patterns/structural.ts';
import { createInlineRunner } from '../../../src/runners/inline-runner.ts';

type Values = Readonly<Record<string, number>>;

/** A run with these outcomes and observations, the others undefined. */
function run(values: Values, family = 'take-off') {
  const column = (list: readonly { id: string }[]) => Float64Array.from(list, ({ id }) => values[id] ?? NaN);
  return { family, outcomes: column(OUTCOMES), observed: column(OBSERVATIONS) };
}

function world(runs: Readonly<Record<string, readonly ReturnType<typeof run>[]>>): ObservedWorld {
  return { seed: 'made up', parameters: DEFAULT_PARAMETERS, runs: new Map(Object.entries(runs)) };
}

/** The same under each plan of the mix. */
const mixed = (values: Values) => world(Object.fromEntries(MIX.map((id) => [id, [run(values)]])));

const found = (id: string, worlds: readonly ObservedWorld[]) =>
  judgePatterns({ sampled: worlds, withoutInfluence: [], atDefaults: [] }, ['structural', 'contrast']).find(
    ({ pattern }) => pattern.id === id,
  )!;

describe('the patterns', () => {
  it('are those whose bands docs/validation.md wrote down, of the same kind', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/validation.md'), 'utf8');
    const rows = text.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return /^[PS]\d+$/.test(cells[1] ?? '') && /^(structural|contrast)$/.test(cells[4] ?? '') ? [cells] : [];
    });
    expect(PATTERNS.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(
      rows.map(([, id, , , kind]) => `${id} ${kind}`).sort(),
    );
    // Every bound stands in its row: .70–.90 for a band from 0.7 to 0.9.
    for (const pattern of PATTERNS) {
      const row = rows.find(([, id]) => id === pattern.id)!;
      const figures = [...`${row[2]} ${row[3]}`.matchAll(/[−+-]?\d*\.?\d+/g)].map(([figure]) =>
        Math.abs(Number(figure.replace('−', '-'))),
      );
      for (const { band, over } of pattern.statistics) {
        const bounds = [band, ...(over.kind === 'share' ? [over.within] : [])].flatMap(({ low, high }) => [low, high]);
        for (const bound of bounds) {
          if (bound === null) continue;
          const said = [bound, 100 * bound].some((value) =>
            figures.some((figure) => Math.abs(figure - Math.abs(value)) < 1e-9),
          );
          // The network's N/4 and P8's baseline are said in words.
          if (!(bound === 1 && ['S13', 'P8'].includes(pattern.id)))
            expect(`${pattern.id} ${bound} ${said}`).toMatch(/true$/);
        }
      }
    }
  });

  it('take the median over worlds of the mean over the mix', () => {
    const worlds = [0.6, 0.75, 0.8].map((readers26) => mixed({ readers26, readOnly26: 0.5 }));
    const { statistics, passes, worlds: showing } = found('P13', worlds);
    expect(statistics[0]!.sampled).toMatchObject({ n: 3, passes: true, q05: expect.closeTo(0.615, 9) });
    expect(statistics[0]!.sampled.value).toBeCloseTo(0.75, 12);
    expect(passes).toBe(true);
    expect(showing).toMatchObject({ count: 2, n: 3 });
  });

  it('count a world without a value as not showing it, and fail without any world', () => {
    const { statistics, passes } = found('P14', [mixed({})]);
    expect(statistics[0]!.sampled).toMatchObject({ n: 0, value: null, passes: false, worlds: { count: 0, n: 1 } });
    expect(passes).toBe(false);
    expect(found('P14', []).passes).toBe(false);
  });

  it('ask for a share of worlds where they say so: P1 over worlds in which something spreads', () => {
    const worlds = [
      mixed({ weeklyPeak: 0.5, bassFit: 0.99 }),
      mixed({ weeklyPeak: 0.5, bassFit: 0.9 }),
      mixed({ weeklyPeak: 0.1, bassFit: 0.2 }),
    ];
    expect(found('P1', worlds).statistics[0]!.sampled).toMatchObject({ n: 2, value: 0.5, passes: false });
  });

  it('add newcomers up over runs: P4', () => {
    const counts = {
      answeredNewcomers: 20,
      answeredReturns: 12,
      unansweredNewcomers: 10,
      unansweredReturns: 5,
    };
    // 12 of 20 less 5 of 10, whichever run they are from.
    expect(found('P4', [mixed(counts)]).statistics[0]!.sampled.value).toBeCloseTo(0.1, 12);
    expect(found('P4', [mixed({ ...counts, unansweredNewcomers: 3 })]).statistics[0]!.sampled.value).toBeNull();
  });

  it('find two fates where both come about in 15 % of lucks, and where a committed minority tips the others: P9', () => {
    const lucks = (stalls: number) =>
      Array.from({ length: 20 }, (_, luck) => run({}, luck < stalls ? 'stall' : 'take-off'));
    const two = world({ [MIX[0]!]: lucks(3), [MIX[1]!]: lucks(2) });
    expect(found('P9', [two]).statistics[0]!.sampled.value).toBe(0.5);

    const followed = (rise: (share: number) => number) =>
      world(
        Object.fromEntries(
          COMMITTED_SHARES.map((share) => [committedId(share), [run({ othersSustained: rise(share) })]]),
        ),
      );
    const tipping = (rise: (share: number) => number) => found('P9', [followed(rise)]).statistics[1]!.sampled.value;
    // 0.1 at .2, 0.9 at .25: one half lies halfway.
    expect(tipping((share) => (share < 0.25 ? 0.1 : 0.9))).toBeCloseTo(0.225, 12);
    expect(tipping(() => 0.9)).toBeNull();
    expect(tipping(() => 0.2)).toBeNull();
  });

  it('take the largest family over all of the portfolio: P10', () => {
    const one = world({ 'hands-off': [run({}, 'stall'), run({}, 'take-off')], 'top-down': [run({}, 'take-off')] });
    expect(found('P10', [one]).statistics[2]!.sampled.value).toBe(0.75);
  });

  it('filter a world by those a single world can show', () => {
    const all = {
      weeklyPeak: 0.5,
      bassFit: 0.99,
      gini: 0.8,
      topOne: 0.2,
      nextNine: 0.45,
      topTen: 0.65,
      answeredNewcomers: 100,
      answeredReturns: 60,
      unansweredNewcomers: 100,
      unansweredReturns: 50,
      tailExponent: 2.1,
      busiestOverMean: 30,
      adoptionByDepartment: 0.1,
      tiesWithin: 5,
      contentHalfLife: 10,
      readers26: 0.8,
      readOnly26: 0.5,
      interactionsPerEmployeeMonth: 0.7,
      clustering: 0.4,
      modularity: 0.3,
      managerSpan: 5,
      meanDegree: 20,
      degreeOverQuarter: 0.2,
    };
    const committed = (share: number) => [run({ othersSustained: share < 0.2 ? 0.1 : 0.9 })];
    const withCommitted = (values: Values): ObservedWorld => ({
      ...mixed(values),
      runs: new Map([
        ...mixed(values).runs,
        ...COMMITTED_SHARES.map((share) => [committedId(share), committed(share)] as const),
      ]),
    });
    expect(passesStructural(withCommitted(all))).toBe(true);
    expect(passesStructural(withCommitted({ ...all, readers26: 0.5 }))).toBe(false);
  });
});

describe('checking patterns', () => {
  const request: PatternsRequest = {
    worlds: 1,
    defaultWorlds: 0,
    seed: 'check',
    lucks: 1,
    familyLucks: 1,
    kinds: ['structural'],
  };

  async function check(more: Partial<PatternsRequest> = {}): Promise<{ report: PatternsReport; told: number[] }> {
    const told: number[] = [];
    const runner = createInlineRunner(observeRun);
    for await (const event of checkPatterns({ ...request, ...more }, runner, new AbortController().signal)) {
      if (event.kind === 'done') return { report: event.report, told };
      told.push(event.done / event.total);
    }
    throw new Error('There was no report.');
  }

  it('runs the worlds with and without influence, and says how far it is', async () => {
    const { report, told } = await check();
    expect(report).toMatchObject({ worlds: 1, defaultWorlds: 0 });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    const network = report.patterns.find(({ pattern }) => pattern.id === 'S13')!;
    // The network is the same whoever influences whom.
    for (const { sampled, withoutInfluence } of network.statistics) expect(withoutInfluence).toEqual(sampled);
  }, 60_000);

  it('ends with what is finished when it has been enough', async () => {
    const { report } = await check({ enough: AbortSignal.abort() });
    expect(report).toMatchObject({ worlds: 0, runs: 0 });
    expect(report.patterns.every(({ passes }) => !passes)).toBe(true);
  });
});

describe('work in flight', () => {
  it('comes in the order it was given, no more of it than asked for at a time', async () => {
    let under = 0;
    let most = 0;
    const came: number[] = [];
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 20 - 3 * item));
      under--;
      return item;
    };
    for await (const value of inFlight([1, 2, 3, 4, 5], 2, work)) came.push(value);
    expect(came).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('ends with the mistake of a piece of work', async () => {
    const work = (item: number) => (item === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(item));
    await expect(async () => {
      for await (const _ of inFlight([1, 2, 3], 2, work));
    }).rejects.toThrow('broken');
  });
});
