import { describe, expect, it } from 'vitest';
import type { Claim, SideFigure } from '../../../src/experiments/claims/claim.ts';
import { planWorlds } from '../../../src/experiments/claims/claims.ts';
import { claimsDocument } from '../../../src/experiments/claims/claims-document.ts';
import type { ClaimsResult } from '../../../src/experiments/claims/claims-result.ts';
import { concludeClaims, type Evidence } from '../../../src/experiments/claims/conclude.ts';
import { more } from '../../../src/experiments/claims/contrast.ts';
import { ENABLED, HANDS_OFF } from '../../../src/experiments/claims/list/main-arms.ts';
import { FAMILIES } from '../../../src/experiments/claims/optimise/search-world.ts';
import { meanOver, measured } from '../../../src/experiments/claims/world-record.ts';
import { regionText } from '../../../src/cli/claims/claim-cells.ts';
import { madeUpWorld } from './made-up.ts';

/** Where the made-up claim fails: nothing but these two matters. */
const EDGE = { need: 0.4, risk: 0.5 };

const planned = planWorlds(160, 'made up');
const failsIn = (place: number): boolean => {
  const { needLevel, riskAversion } = planned[place]!.world.traits;
  return needLevel < EDGE.need && riskAversion > EDGE.risk;
};
const worlds = planned.map((_, place) =>
  madeUpWorld(place, {
    enabled: { sustained: 0.5 + (failsIn(place) ? -0.2 : 0.2), cost: 100 },
    'hands-off': { sustained: 0.5, cost: 50 },
  }),
);
const gain: SideFigure = {
  id: 'gain',
  label: 'gain, without bound where it fails',
  unit: 'share',
  of: (world) => {
    const difference =
      meanOver(measured(world, 'enabled', 'sustained')) - meanOver(measured(world, 'hands-off', 'sustained'));
    return difference > 0 ? difference : Infinity;
  },
};
const claim: Claim = {
  id: 'C1',
  title: 'A made-up claim',
  test: 'Made up.',
  shown: 'sustained',
  contrasts: [more('users', 'more users', 'sustained', ENABLED, HANDS_OFF)],
  verdicts: [{ id: 'stated', label: 'more users', all: [{ atLeast: 1, of: ['users'] }] }],
  figures: [gain],
  grid: { down: 'organisation.needLevel', across: 'organisation.riskAversion' },
};
const evidence: Evidence = {
  seed: 'made up',
  lucks: 8,
  claims: [claim],
  planned,
  worlds,
  large: worlds.slice(0, 4),
  searched: [],
  patterns: planned.map((_, index) => ({ index, passes: index < 10, share: index < 40 ? 1 : 0 })),
};
const failing = planned.filter((_, place) => failsIn(place)).length;

async function conclude(given: Evidence): Promise<ClaimsResult> {
  const judging = concludeClaims(given);
  for (;;) {
    const step = await judging.next();
    if (step.done === true) return step.value!;
  }
}

describe('what finished worlds say', async () => {
  const result = await conclude(evidence);
  const [about] = result.claims;

  it('counts verdicts over all worlds, and over those that show the patterns', () => {
    const [{ all, passing, passingMost }] = about!.rules as [(typeof about & object)['rules'][number]];
    expect(all.fails.count).toBe(failing);
    expect(all.holds.count).toBe(160 - failing);
    expect(passing.worlds).toBe(10);
    expect(passingMost.worlds).toBe(40);
  });

  it('names what decides', () => {
    const names = about!.deciders!.inputs.slice(0, 2).map(({ path }) => path);
    expect(names.sort()).toEqual(['organisation.needLevel', 'organisation.riskAversion']);
    expect(about!.deciders!.worlds).toBe(80);
  });

  it('finds where it fails in one half, and says what that is worth in the other', () => {
    const region = about!.region!;
    expect(region.of).toBe('fails');
    expect(region.restrictions.map(({ name }) => name).sort()).toEqual([
      'organisation.needLevel',
      'organisation.riskAversion',
    ]);
    expect(region.measured.coverage).toBeGreaterThan(0.7);
    expect(region.measured.density).toBeGreaterThan(0.7);
    expect(region.permutationP).toBeLessThan(0.05);
  });

  it('finds no region worth speaking of where failing is luck', async () => {
    // Every fifth world, whatever it is like.
    const lucky = worlds.map((_, place) =>
      madeUpWorld(place, {
        enabled: { sustained: (place * 7) % 5 === 0 ? 0.3 : 0.7 },
        'hands-off': { sustained: 0.5 },
      }),
    );
    const { region } = (await conclude({ ...evidence, worlds: lucky })).claims[0]!;
    // What the search finds in noise does not stand up in the other half.
    expect(region!.measured.density).toBeLessThan(0.5);
  });

  it('shows a world in which it fails and one in which it holds, clearest first', () => {
    expect(about!.examples.map(({ verdict }) => verdict)).toEqual(['fails', 'holds']);
    for (const { verdict, world } of about!.examples) {
      const place = planned.findIndex((entry) => entry.world.seed === world);
      expect(failsIn(place)).toBe(verdict === 'fails');
    }
  });

  it('shows one that fails in the region where there is any, also where it fails more clearly elsewhere', async () => {
    // Fails most clearly of all where needs are high: no region, a world by itself.
    const place = planned.findIndex(({ world: { traits } }) => traits.needLevel > 0.9);
    const elsewhere = worlds.with(
      place,
      madeUpWorld(place, { enabled: { sustained: 0, cost: 100 }, 'hands-off': { sustained: 0.5, cost: 50 } }),
    );
    const { examples, region } = (await conclude({ ...evidence, worlds: elsewhere })).claims[0]!;
    const [fails] = examples;
    expect(fails).toMatchObject({ verdict: 'fails', inRegion: true });
    const shown = planned.findIndex(({ world }) => world.seed === fails!.world);
    expect(shown).not.toBe(place);
    expect(region!.inside[shown]).toBe(true);
    expect(region!.inside[place]).toBe(false);
    expect(JSON.stringify(claimsDocument(await conclude(evidence)))).not.toContain('"inside"');
  });

  it('names what may be chosen in a region, and numbers by themselves', async () => {
    const linear = (place: number) => planned[place]!.world.parameters.use.peerForm === 'linear';
    const every = (place: number) => planned[place]!.plans.draws.reviewWeeks === 18;
    const failingWhere = async (fails: (place: number) => boolean) => {
      const made = planned.map((_, place) =>
        madeUpWorld(place, { enabled: { sustained: fails(place) ? 0.3 : 0.7 }, 'hands-off': { sustained: 0.5 } }),
      );
      return (await conclude({ ...evidence, worlds: made })).claims[0]!.region!;
    };
    const byForm = await failingWhere(linear);
    expect(byForm.restrictions).toMatchObject([
      { name: 'parameters.use.peerForm', options: ['linear'], low: null, high: null },
    ]);
    expect(regionText(byForm)).toBe('parameters.use.peerForm linear');
    const [byWeeks] = (await failingWhere(every)).restrictions;
    expect(byWeeks).toMatchObject({ name: 'plan.reviewWeeks', options: null, high: null });
    expect(byWeeks!.low).toBeGreaterThan(13);
    expect(byWeeks!.low).toBeLessThanOrEqual(18);
  });

  it('counts every world once by form and in the grid', () => {
    for (const path of new Set(about!.byForm.map((entry) => entry.path))) {
      const counts = about!.byForm.filter((entry) => entry.path === path).map(({ verdicts }) => verdicts.worlds);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(160);
    }
    expect(about!.grid).toHaveLength(9);
    const corner = about!.grid.find(({ down, across }) => down.third === 0 && across.third === 2)!;
    expect(corner.verdicts.fails.share).toBe(1);
    expect(about!.grid.reduce((sum, { verdicts }) => sum + verdicts.fails.count, 0)).toBe(failing);
  });

  it('keeps figures without bound apart from numbers', () => {
    const [figure] = about!.figures;
    expect(figure).toMatchObject({ n: 160, unbounded: failing, q95: null });
    expect(figure!.q05).toBeCloseTo(0.2, 1);
  });

  it('compares worlds at two sizes', () => {
    expect(result.scale).toHaveLength(1);
    expect(result.scale[0]).toMatchObject({ worlds: 4, agree: 4 });
  });

  it('takes worlds without a defined value as worlds without a verdict', async () => {
    const undefinedIn = worlds.map((_, place) =>
      madeUpWorld(place, { enabled: { sustained: NaN }, 'hands-off': { sustained: 0.5 } }),
    );
    const undecided = await conclude({ ...evidence, worlds: undefinedIn });
    expect(undecided.claims[0]!.rules[0]!.all.tooClose.count).toBe(160);
    expect(JSON.stringify(claimsDocument(undecided))).not.toMatch(/NaN|Infinity/);
    expect(undecided.claims[0]!.contrasts[0]!.effect.mean).toBeNull();
  });

  it('ranks families by fresh luck, and shares a tie', async () => {
    const family = (sustained: (id: string) => number) =>
      FAMILIES.map(({ id }) => ({ id, plan: 0, searched: 0.9, sustained: sustained(id), netValue: 1, cost: 1 }));
    const everyArm = Object.fromEntries(FAMILIES.map(({ id }) => [id, { sustained: 0.4 }]));
    const { families } = await conclude({
      ...evidence,
      claims: [],
      worlds: [madeUpWorld(0, everyArm), madeUpWorld(1, everyArm)],
      searched: [
        { index: 0, seed: 'a', families: family((id) => (id === 'enabled' ? 0.8 : 0.5)) },
        { index: 1, seed: 'b', families: family((id) => (id === 'enabled' || id === 'top-down' ? 0.6 : 0.1)) },
      ],
    });
    const enabled = families.find(({ id }) => id === 'enabled')!;
    expect(enabled.best).toBe(0.75);
    expect(enabled.sustained.mean).toBeCloseTo(0.7);
    expect(families.find(({ id }) => id === 'top-down')!.behind.mean).toBeCloseTo(0.15);
  });
});
