import { DEFAULT_PARAMETERS } from '../../../../sim/parameters/index.ts';
import type { Arm } from '../arm.ts';
import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import { more } from '../contrast.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';
import { atEqualCost, ENABLED, HANDS_OFF, HANDS_OFF_VARIANTS, MANDATES } from './main-arms.ts';

const OTHERS = [ENABLED, ...MANDATES];

const safer = OTHERS.map((arm) =>
  more(`blame-${arm.id}`, `less expected blame than ${arm.name}`, 'blame', arm, HANDS_OFF, 'blame'),
);
const saferThanEnabled = HANDS_OFF_VARIANTS.slice(1).map((arm) =>
  more(
    `blame-enabled-${arm.id}`,
    `${arm.name}: less expected blame than ${ENABLED.name}`,
    'blame',
    ENABLED,
    arm,
    'blame',
  ),
);
const equal = more(
  'blame-equal',
  'less expected blame than real bottom-up, at equal total cost',
  'blame',
  ENABLED,
  atEqualCost(HANDS_OFF),
  'blame',
);

/**
 * Blame for what is left undone, relative to blame for as much that is visibly done, up to which hands-off brings less of
 * it than another plan: 0 where it never does, Infinity where it always does, NaN where only a higher weight makes it do so.
 */
function safeUpTo(world: WorldRecord, than: Arm): number {
  const more = (arm: Arm, other: Arm, measure: 'blameForDone' | 'blameForUndone'): number =>
    meanOver(measured(world, arm.id, measure)) - meanOver(measured(world, other.id, measure));
  const spared = more(than, HANDS_OFF, 'blameForDone');
  const added = more(HANDS_OFF, than, 'blameForUndone');
  if (added > 0) return Math.max(0, spared / added);
  if (added === 0) return spared > 0 ? Infinity : 0;
  return spared >= 0 ? Infinity : NaN;
}

/** Risk aversion turns the scales between the two by as much as the registry says. */
function tilted(weight: number, riskAversion: number): number {
  const tilt = DEFAULT_PARAMETERS.blame.riskTilt * (2 * riskAversion - 1);
  return (weight * (1 + tilt)) / (1 - tilt);
}

const RISK_AVERSIONS = [
  { id: 'none', label: 'none', value: 0 },
  { id: 'ordinary', label: 'ordinary (.5)', value: 0.5 },
  { id: 'full', label: 'full', value: 1 },
] as const;

/** The boundary in (risk aversion, omission ÷ commission), at three places of the first. */
const boundary = (id: string, than: string, arms: readonly Arm[]): SideFigure[] =>
  RISK_AVERSIONS.map((risk) => ({
    id: `boundary-${id}-${risk.id}`,
    label: `omission ÷ commission beyond which hands-off is no longer safer than ${than}, where risk aversion is ${risk.label}`,
    unit: 'ratio',
    of: (world) => tilted(Math.min(...arms.map((arm) => safeUpTo(world, arm))), risk.value),
  }));

export const handsOffIsSafest: Claim = {
  id: 'C4',
  title: 'Hands-off is safest for whoever runs it in a risk-averse organisation',
  test: 'Expected blame of the sponsor (shortfall against the common target, times what was visibly done and what was left undone) under hands-off against real bottom-up and both mandates; the boundary in risk aversion and in the weight of omission against commission beyond which it is not safest (the tilt as in the registry; what happens in a world is as it is).',
  shown: 'blame',
  contrasts: [...safer, ...saferThanEnabled, equal],
  verdicts: [
    everyOf('stated', 'hands-off brings less expected blame than real bottom-up and both mandates', safer),
    everyOf('enabled', 'hands-off brings less expected blame than real bottom-up', safer.slice(0, 1)),
    everyOf('variants', 'so does every other hands-off variant', saferThanEnabled),
    everyOf('mandates', 'hands-off brings less expected blame than both mandates', safer.slice(1)),
    everyOf('equal-cost', 'hands-off brings less expected blame than real bottom-up, at equal total cost', [equal]),
  ],
  figures: [
    ...boundary('enabled', 'real bottom-up', [ENABLED]),
    ...boundary('all', 'real bottom-up and both mandates', OTHERS),
  ],
  grid: { down: 'organisation.riskAversion', across: 'parameters.blame.omission' },
};
