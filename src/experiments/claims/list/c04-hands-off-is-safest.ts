import { type Claim, everyOf } from '../claim.ts';
import { more } from '../contrast.ts';
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

export const handsOffIsSafest: Claim = {
  id: 'C4',
  title: 'Hands-off is safest for whoever runs it in a risk-averse organisation',
  test: 'Expected blame of the sponsor (shortfall against the common target, times what was visibly done and what was left undone) under hands-off against real bottom-up and both mandates; where in risk aversion and in the weight of omission it is not safest.',
  shown: 'blame',
  contrasts: [...safer, ...saferThanEnabled, equal],
  verdicts: [
    everyOf('stated', 'hands-off brings less expected blame than real bottom-up and both mandates', safer),
    everyOf('enabled', 'hands-off brings less expected blame than real bottom-up', safer.slice(0, 1)),
    everyOf('variants', 'so does every other hands-off variant', saferThanEnabled),
    everyOf('mandates', 'hands-off brings less expected blame than both mandates', safer.slice(1)),
    everyOf('equal-cost', 'hands-off brings less expected blame than real bottom-up, at equal total cost', [equal]),
  ],
  grid: { down: 'organisation.riskAversion', across: 'parameters.blame.omission' },
};
