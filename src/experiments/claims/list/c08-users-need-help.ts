import { type Claim, everyOf } from '../claim.ts';
import { enabledWith, implementNothing, inTurn, leaveOut } from './enabled-variants.ts';
import { ENABLED } from './main-arms.ts';
import { contrastsOf, versus } from './versus.ts';

/** Proposals are accepted, but nobody has hours to implement them: promises that are not kept. */
const WITHOUT_CAPACITY = enabledWith(
  'accepted-without-capacity',
  'Uses accepted, nobody to implement them',
  () => implementNothing,
);
const NOT_ASKED = enabledWith('not-asked', 'Users not asked', () => inTurn(leaveOut('intake'), implementNothing));

const unhelped = versus(ENABLED, WITHOUT_CAPACITY);
const notAsked = versus(ENABLED, NOT_ASKED);

export const usersNeedHelp: Claim = {
  id: 'C8',
  title: 'Users define their way of working but need help',
  test: 'Users’ uses accepted and helped, accepted without capacity to implement them, and not asked for, at the same budget.',
  shown: 'sustained',
  contrasts: contrastsOf([unhelped, notAsked]),
  verdicts: [
    everyOf('stated', 'more sustained users than without capacity, and than not asked', [
      unhelped.stated,
      notAsked.stated,
    ]),
    everyOf('capacity', 'more sustained users than accepted without capacity', [unhelped.stated]),
    everyOf('asked', 'more sustained users than not asked', [notAsked.stated]),
    everyOf('value', 'more net value than both', [unhelped.value, notAsked.value]),
    everyOf('equal-cost', 'more sustained users than both, at equal total cost', [unhelped.equal, notAsked.equal]),
    everyOf('equal-cost-value', 'more net value than both, at equal total cost', [
      unhelped.equalValue,
      notAsked.equalValue,
    ]),
  ],
};
