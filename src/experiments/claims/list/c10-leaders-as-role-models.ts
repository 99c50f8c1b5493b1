import type { Arm } from '../arm.ts';
import { type Claim, everyOf } from '../claim.ts';
import { more } from '../contrast.ts';
import { valueOf } from '../plans/setting.ts';
import { change, enabledWith, leaveOut } from './enabled-variants.ts';
import { PLATFORM_ONLY } from './main-arms.ts';
import { contrastsOf, versus } from './versus.ts';

const ROLE_MODELS = enabledWith('leaders-role-models', 'Leaders as role models', () =>
  change('leadership', { style: 1 }),
);
const ABSENT = enabledWith('leaders-absent', 'Leaders absent', () => leaveOut('leadership'));
const DICTATING = enabledWith('leaders-dictating', 'Leaders dictating', () => change('leadership', { style: -1 }));
const MIDDLE = enabledWith('leaders-middle', 'Middle managers only', () =>
  change('leadership', { style: 1, topShare: 0 }),
);
const TOP_AS_DRAWN = enabledWith('leaders-top-as-drawn', 'Top leaders only, hours as drawn', () =>
  change('leadership', { style: 1, topShare: 1, middleShare: 0 }),
);
/** The few at the top give as many hours in all as the many in the middle. */
const TOP: Arm = {
  ...TOP_AS_DRAWN,
  id: 'leaders-top',
  name: 'Top leaders only',
  plan(context, scale) {
    const parts = TOP_AS_DRAWN.plan(context, 1)!;
    const hours = (levers: typeof parts.levers): number =>
      levers.reduce((sum, lever) => sum + (lever.lever === 'leadership' ? valueOf(lever, 'hoursPerWeek') : 0), 0);
    const hoursPerWeek = Math.min(40, hours(parts.levers) * scale);
    return { ...parts, levers: change('leadership', { hoursPerWeek })(parts.levers) };
  },
  calibration: { measure: 'leaderHours', like: MIDDLE, zero: PLATFORM_ONLY, one: TOP_AS_DRAWN },
};

/** Leaders there as role models, not there, and there to dictate. */
export const LEADERS = [ROLE_MODELS, ABSENT, DICTATING];

const present = versus(ROLE_MODELS, ABSENT);
const hurt = versus(ABSENT, DICTATING);
const style = versus(ROLE_MODELS, DICTATING);
const middle = more(
  'middle-over-top',
  'more sustained users with middle managers than with the top, at equal hours',
  'sustained',
  MIDDLE,
  TOP,
);

export const leadersAsRoleModels: Claim = {
  id: 'C10',
  title: 'Leaders as visible role models help; dictating hurts',
  test: 'Leaders as role models, absent (staff have the hours’ worth of nothing in return), and dictating with the same hours; top leaders and middle managers separately at equal hours.',
  shown: 'sustained',
  contrasts: [...contrastsOf([present, hurt]), style.stated, style.value, middle],
  verdicts: [
    everyOf('stated', 'role models bring more sustained users than absent leaders, and dictating fewer', [
      present.stated,
      hurt.stated,
    ]),
    everyOf('help', 'role models bring more sustained users than absent leaders', [present.stated]),
    everyOf('hurt', 'dictating brings fewer sustained users than absent leaders', [hurt.stated]),
    everyOf('style', 'role models bring more sustained users than dictating', [style.stated]),
    everyOf('value', 'role models are worth more than absent leaders, and dictating less', [present.value, hurt.value]),
    everyOf('equal-cost', 'role models bring more sustained users than absent leaders whose cost goes to staff', [
      present.equal,
    ]),
    everyOf('middle', 'middle managers bring more sustained users than the top, at equal hours', [middle]),
  ],
  grid: { down: 'parameters.use.leaders', across: 'organisation.powerDistance' },
};
