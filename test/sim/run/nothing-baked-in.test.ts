import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../scenarios/library.ts';
import { planOf } from '../../../scenarios/scenario.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import { simulate } from '../../../sim/simulate.ts';
import { EVERYTHING, input, parametersWith } from './small-run.ts';

const SIM = join(import.meta.dirname, '..', '..', '..', 'sim');

/** What each lever does, switched off by its parameters alone. */
const NO_EFFECTS = parametersWith({
  awareness: { launchHazard: 0, mandateNotice: 0, leaderPosts: 0, asked: 0 },
  use: {
    launchCuriosity: 0,
    recognition: 0,
    reward: 0,
    mandate: 0,
    directive: 0,
    reactance: 0,
    leaders: 0,
    champion: 0,
    enrolled: 0,
    // Time set aside makes using it less of an effort.
    effort: 0,
    cues: 0,
  },
  contribution: {
    recognition: 0,
    rewardBoost: 1,
    gaming: 0,
    gamedReading: 0,
    dictating: 0,
    focus: 0,
    champion: 1,
    leaderSafety: 0,
    directiveSafety: 0,
    curation: 0,
    // Staff answer questions; without any there is nothing to answer.
    questionShare: 0,
  },
  experience: {
    effortCost: 0,
    rewardDrift: 0,
    pressureDrift: 0,
    recognitionDrift: 0,
    welcome: 0,
    welcomeAttitude: 0,
    training: 0,
    championHelp: 0,
  },
  ideas: { audienceSplit: 0, takeUpPlanned: 0, takeUpBrokered: 0, crossingBrokered: 1, proposeShare: 0 },
  mandate: { contributionWorth: 1 },
});

/** Weekly counts of everything but money and hours. */
const COUNTS = SERIES.map(({ id }) => id).filter((id) => id !== 'spentCents' && id !== 'minutes');

const run = (strategy: Parameters<typeof input>[0]) =>
  simulate(input(strategy, { parameters: NO_EFFECTS, weeks: 60 }), 'x', { frames: true });

describe('nothing is baked in', () => {
  const idle = run({ ...EVERYTHING, levers: [], reviews: null });
  const plans = LIBRARY.strategies
    .filter(({ platform }) => platform)
    .map((strategy) => [strategy.id, planOf(strategy, 200)] as const);

  it('people use and forget the platform where no lever has an effect', () => {
    expect(idle.series.weeklyActive.some((count) => count > 10)).toBe(true);
    expect(idle.series.posts.some((count) => count > 0)).toBe(true);
  });

  it.each([...plans, ['every lever at once', EVERYTHING] as const])(
    'with all effects at zero %s differs from doing nothing in money and hours alone',
    (_, strategy) => {
      const record = run(strategy);
      expect(record.frames!.states).toEqual(idle.frames!.states);
      for (const id of COUNTS) expect([id, record.series[id]]).toEqual([id, idle.series[id]]);
    },
  );

  it('the model knows levers, never the name of a strategy', () => {
    // Whether there is a platform at all is a property of a plan.
    const strategies = LIBRARY.strategies.filter(({ platform }) => platform);
    const names = strategies.flatMap(({ id, name }) => [id, name]);
    const sources = readdirSync(SIM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(100);
    for (const source of sources) {
      // Comments may put managers in a top-down order.
      const code = readFileSync(join(SIM, source), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const text = code.toLowerCase();
      for (const name of names)
        expect([source, text.includes(name.toLowerCase()) ? name : null]).toEqual([source, null]);
    }
  });
});
