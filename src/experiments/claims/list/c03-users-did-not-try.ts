import type { Arm, PeopleShift } from '../arm.ts';
import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import { type DifferenceContrast, more } from '../contrast.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';
import { among, atEqualCost, ENABLED, HANDS_OFF, HANDS_OFF_VARIANTS } from './main-arms.ts';

const STEPS = [0.5, 1, 2] as const;
const KINDS = ['innovativeness', 'propensity', 'slack', 'all'] as const;
type Kind = (typeof KINDS)[number];
const WORDS: Readonly<Record<Kind, string>> = {
  innovativeness: 'more innovative',
  propensity: 'readier to contribute',
  slack: 'with more time',
  all: 'keener in all three',
};

function shift(kind: Kind, by: number): PeopleShift {
  const of = (one: Kind): number => (kind === one || kind === 'all' ? by : 0);
  return { innovativeness: of('innovativeness'), propensity: of('propensity'), slack: of('slack') };
}

const keen = (arm: Arm, kind: Kind, by: number): Arm =>
  among(arm, `${kind}-${by === 0.5 ? 'half' : by}-sd`, `users ${WORDS[kind]} by ${by} SD`, shift(kind, by));

const enablingBeats = (by: number): DifferenceContrast[] =>
  KINDS.map((kind) =>
    more(
      `${kind}-${by}`,
      `average users enabled: more sustained users than users ${WORDS[kind]} by ${by} SD, hands-off`,
      'sustained',
      ENABLED,
      keen(HANDS_OFF, kind, by),
    ),
  );
const [half, one, two] = STEPS.map(enablingBeats) as [DifferenceContrast[], DifferenceContrast[], DifferenceContrast[]];

/** The same with the other hands-off variants. */
const variants = HANDS_OFF_VARIANTS.slice(1).map((arm) =>
  more(
    `all-1-${arm.id}`,
    `average users enabled: more sustained users than users keener in all three by 1 SD, ${arm.name}`,
    'sustained',
    ENABLED,
    keen(arm, 'all', 1),
  ),
);

/** The same with hands-off at what enabling average users costs in all. */
const dear = atEqualCost(HANDS_OFF);
const equal = KINDS.map((kind) =>
  more(
    `equal-${kind}`,
    `average users enabled: more sustained users than users ${WORDS[kind]} by 1 SD, hands-off at equal total cost`,
    'sustained',
    ENABLED,
    { ...keen(dear, kind, 1), calibration: { scaleOf: dear } },
  ),
);

const keenEnabled = keen(ENABLED, 'all', 1);
/** Enabling average users gains more than keenness by 1 SD gains where users are enabled already. */
const onEnabledGround: DifferenceContrast = {
  kind: 'difference',
  id: 'enabled-ground',
  label: 'enabling gains more than 1 SD of keenness does among users who are enabled already',
  measure: 'sustained',
  terms: [
    { arm: ENABLED, weight: 2 },
    { arm: HANDS_OFF, weight: -1 },
    { arm: keenEnabled, weight: -1 },
  ],
  smallest: 'share',
};

/** SDs of keenness in all three that would do under hands-off what enabling does; Infinity for more than 2. */
function exchangeRate(world: WorldRecord): number {
  const wanted = meanOver(measured(world, ENABLED.id, 'sustained'));
  let before = { by: 0, value: meanOver(measured(world, HANDS_OFF.id, 'sustained')) };
  if (before.value >= wanted) return 0;
  for (const by of STEPS) {
    const value = meanOver(measured(world, keen(HANDS_OFF, 'all', by).id, 'sustained'));
    if (value >= wanted) return before.by + ((by - before.by) * (wanted - before.value)) / (value - before.value);
    before = { by, value };
  }
  return Infinity;
}

const inSd: SideFigure = {
  id: 'exchange-sd',
  label: 'keenness in all three that would do under hands-off what enabling does (more than 2 SD: not found)',
  unit: 'SD',
  of: exchangeRate,
};
const inMoney: SideFigure = {
  id: 'exchange-money',
  label: 'what enabling costs beyond hands-off, per employee and SD of keenness that it stands for',
  unit: 'money',
  of(world) {
    const rate = exchangeRate(world);
    const dearer = meanOver(measured(world, ENABLED.id, 'cost')) - meanOver(measured(world, HANDS_OFF.id, 'cost'));
    return rate > 0 && rate < Infinity ? dearer / world.employees / rate : NaN;
  },
};
const gain = (id: string, label: string, after: Arm, before: Arm): SideFigure => ({
  id,
  label,
  unit: 'share',
  of: (world) => meanOver(measured(world, after.id, 'sustained')) - meanOver(measured(world, before.id, 'sustained')),
});

export const usersDidNotTry: Claim = {
  id: 'C3',
  title: '“The users did not try hard enough” is the wrong diagnosis',
  test: 'Average users enabled against users keener by .5, 1 and 2 SD (innovativeness, propensity to contribute, time; singly and together) under hands-off, all three by 1 SD under every other hands-off variant as well; both effects on average and on enabled ground.',
  shown: 'sustained',
  contrasts: [...half, ...one, ...two, ...variants, ...equal, onEnabledGround],
  verdicts: [
    everyOf('stated', 'average users enabled beat users 1 SD keener, hands-off, in each trait and in all three', one),
    everyOf('half', 'the same against .5 SD', half),
    everyOf('two', 'the same against 2 SD', two),
    everyOf('together', 'the same against 1 SD in all three traits together', one.slice(3)),
    everyOf('variants', 'the same against 1 SD in all three together, under every hands-off variant', [
      ...one.slice(3),
      ...variants,
    ]),
    everyOf('equal-cost', 'the same against 1 SD, at equal total cost', equal),
    everyOf('enabled-ground', 'enabling gains more than 1 SD of keenness on enabled ground', [onEnabledGround]),
  ],
  figures: [
    inSd,
    inMoney,
    gain('gain-enabling', 'sustained users gained by enabling average users', ENABLED, HANDS_OFF),
    gain(
      'gain-enabling-keen',
      'gained by enabling users keener in all three by 1 SD',
      keenEnabled,
      keen(HANDS_OFF, 'all', 1),
    ),
    gain('gain-keen', 'gained by 1 SD of keenness in all three under hands-off', keen(HANDS_OFF, 'all', 1), HANDS_OFF),
    gain('gain-keen-enabled', 'gained by 1 SD of keenness in all three on enabled ground', keenEnabled, ENABLED),
  ],
};
