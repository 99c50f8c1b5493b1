import { type Claim, everyOf } from '../claim.ts';
import { more } from '../contrast.ts';
import { atEqualCost, ENABLED, HANDS_OFF_AT_ONCE, HANDS_OFF_VARIANTS, NO_PLATFORM, stopped } from './main-arms.ts';

const STOP = 78;
const users = HANDS_OFF_VARIANTS.map((arm) =>
  more(`users-${arm.id}`, `more sustained users than ${arm.name}`, 'sustained', ENABLED, arm),
);
const value = HANDS_OFF_VARIANTS.map((arm) =>
  more(`value-${arm.id}`, `more net value than ${arm.name}`, 'netValue', ENABLED, arm, 'money'),
);
const equalUsers = HANDS_OFF_VARIANTS.map((arm) =>
  more(
    `equal-users-${arm.id}`,
    `more sustained users than ${atEqualCost(arm).name}`,
    'sustained',
    ENABLED,
    atEqualCost(arm),
  ),
);
const equalValue = HANDS_OFF_VARIANTS.map((arm) =>
  more(
    `equal-value-${arm.id}`,
    `more net value than ${atEqualCost(arm).name}`,
    'netValue',
    ENABLED,
    atEqualCost(arm),
    'money',
  ),
);
const afterStop = HANDS_OFF_VARIANTS.map((arm) =>
  more(
    `stopped-${arm.id}`,
    `more sustained users than ${arm.name}, both stopped in week ${STOP}`,
    'sustained',
    stopped(ENABLED, STOP),
    stopped(arm, STOP),
  ),
);
const atOnce = more(
  'equal-users-at-once',
  `more sustained users than ${HANDS_OFF_AT_ONCE.name}`,
  'sustained',
  ENABLED,
  HANDS_OFF_AT_ONCE,
);
const platform = more('platform', 'more net value than no platform', 'netValue', ENABLED, NO_PLATFORM, 'money');

export const handsOffUnderperforms: Claim = {
  id: 'C1',
  title: 'Hands-off underperforms real bottom-up',
  test: 'Sustained users at week 104 and net value of real bottom-up against each hands-off variant, the strongest included, at stated budgets and at equal total cost; sustained users 26 weeks after both were stopped.',
  shown: 'sustained',
  contrasts: [...users, ...value, ...equalUsers, ...equalValue, ...afterStop, atOnce, platform],
  verdicts: [
    everyOf('stated', 'more sustained users than every variant, at stated budgets', users),
    everyOf('value', 'more net value than every variant, at stated budgets', value),
    everyOf('equal-cost', 'more sustained users than every variant, at equal total cost', equalUsers),
    everyOf(
      'equal-cost-launch',
      'the same where hands-off, launch only, spends it all in the launch and keeps no campaign up',
      [atOnce, ...equalUsers.slice(1)],
    ),
    everyOf('equal-cost-value', 'more net value than every variant, at equal total cost', equalValue),
    everyOf('both', 'more sustained users and more net value than every variant, at stated budgets', [
      ...users,
      ...value,
    ]),
    everyOf('after-stop', 'more sustained users than every variant, 26 weeks after all were stopped', afterStop),
    everyOf('worthwhile', 'more net value than no platform at all', [platform]),
  ],
};
