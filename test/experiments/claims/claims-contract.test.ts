import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../../scenarios/codec/read-scenario-text.ts';
import { writeScenario } from '../../../scenarios/codec/write-scenario.ts';
import { LUCKS, planWorlds } from '../../../src/experiments/claims/claims.ts';
import type { Arm } from '../../../src/experiments/claims/arm.ts';
import { armsOf } from '../../../src/experiments/claims/contrast.ts';
import { armsOfClaims, CLAIMS } from '../../../src/experiments/claims/list/claims.ts';
import { HANDS_OFF_VARIANTS } from '../../../src/experiments/claims/list/main-arms.ts';
import { groupOf, scenarioOf, writeArm } from '../../../src/experiments/claims/run/write-arm.ts';
import { judgeClaim } from '../../../src/experiments/claims/verdict/judge-worlds.ts';
import { worldFor } from './made-up.ts';

const EVERY_ARM = armsOfClaims(CLAIMS);
const planned = planWorlds(24, 'contract');

it('the fourteen claims are all there, in their order', () => {
  expect(CLAIMS.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, place) => `C${place + 1}`));
});

it('at least eight lucks an arm', () => expect(LUCKS).toBeGreaterThanOrEqual(8));

it('hands-off has its four variants', () =>
  expect(HANDS_OFF_VARIANTS.map(({ id }) => id)).toEqual([
    'hands-off',
    'hands-off-room',
    'hands-off-staffed-idle',
    'hands-off-front-loaded',
  ]));

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (_, claim) => {
  it('says what it claims, how it is tested, and by what it is judged', () => {
    expect(claim.title.length).toBeGreaterThan(10);
    expect(claim.test).toMatch(/\.$/);
    expect(claim.verdicts[0]!.id).toBe('stated');
    const ids = claim.contrasts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { all, label } of claim.verdicts) {
      expect(label.length).toBeGreaterThan(10);
      expect(all.length).toBeGreaterThan(0);
      for (const { atLeast, of } of all) {
        expect(atLeast).toBeGreaterThanOrEqual(1);
        expect(atLeast).toBeLessThanOrEqual(of.length);
        for (const id of of) expect(ids).toContain(id);
      }
    }
  });

  it('compares arms that are different from each other', () => {
    for (const contrast of claim.contrasts) {
      const ids = armsOf(contrast).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      // Adding the same to every arm changes nothing: what is judged is a difference.
      if (contrast.kind === 'difference')
        expect(contrast.terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0);
    }
  });

  it('may hold, and may fail', () => {
    const holding = judgeClaim(
      claim,
      [0, 1, 2].map((index) => worldFor(claim, 1, index)),
    );
    expect(holding.rules[0]!.verdicts).toEqual(['holds', 'holds', 'holds']);
    const failing = judgeClaim(
      claim,
      [0, 1, 2].map((index) => worldFor(claim, -1, index)),
    );
    expect(failing.rules[0]!.verdicts).toEqual(['fails', 'fails', 'fails']);
  });
});

/** A scenario file holds no more strategies than this. */
const MOST_IN_A_FILE = 50;

function inPieces<Value>(values: readonly Value[], most: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / most) }, (_, piece) =>
    values.slice(piece * most, (piece + 1) * most),
  );
}

describe('arms', () => {
  it('of one id are one arm', () => {
    const ids = CLAIMS.flatMap(({ contrasts }) => contrasts.flatMap((contrast) => [...armsOf(contrast)]));
    for (const arm of ids) {
      const known = EVERY_ARM.find(({ id }) => id === arm.id)!;
      expect(known.name).toBe(arm.name);
      expect(groupOf(known)).toBe(groupOf(arm));
      for (const world of planned.slice(0, 3)) expect(writeArm(arm, world, 1.5)).toEqual(writeArm(known, world, 1.5));
    }
  });

  it.each([0.01, 1, 7, 700])(
    'at scale %d are plans that a scenario file may hold and their budgets pay for',
    (scale) => {
      const groups = new Map<string, Arm[]>();
      for (const arm of EVERY_ARM) groups.set(groupOf(arm), [...(groups.get(groupOf(arm)) ?? []), arm]);
      for (const world of planned.slice(0, 6)) {
        for (const arms of [...groups.values()].flatMap((group) => inPieces(group, MOST_IN_A_FILE))) {
          const strategies = arms.map((arm) => writeArm(arm, world, scale));
          const scenario = scenarioOf(arms, strategies, world);
          const read = readScenarioText(writeScenario(scenario), 'arms.yaml');
          if (!read.ok) throw new Error(`${world.world.seed}: ${JSON.stringify(read.issues)}`);
          expect(read.scenario).toEqual(scenario);
        }
      }
    },
  );

  it('that are looked at sooner are the same plan, with the money of all its weeks', () => {
    const sooner = EVERY_ARM.filter(({ weeks }) => weeks !== undefined);
    expect(sooner.map(({ id }) => id)).toEqual([
      'enabled-until-78',
      'top-down-until-78',
      'top-down-supported-until-78',
    ]);
    for (const arm of sooner) {
      const whole = EVERY_ARM.find(({ id }) => `${id}-until-78` === arm.id)!;
      for (const world of planned) {
        const { levers, reviews, budget } = writeArm(whole, world);
        expect(writeArm(arm, world)).toMatchObject({ levers, reviews, budget });
      }
    }
  });

  it('are drawn from the world’s plan, never from its outcomes: the same world writes the same arms', () => {
    const again = planWorlds(24, 'contract');
    for (const arm of EVERY_ARM) expect(writeArm(arm, again[5]!)).toEqual(writeArm(arm, planned[5]!));
  });
});
