import type { Arm } from '../arm.ts';
import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import { more } from '../contrast.ts';
import type { PlanParts } from '../plans/strategy-of.ts';
import { meanOver, measured } from '../world-record.ts';
import { atEqualCost, ENABLED, MANDATE, MANDATE_SUPPORTED, MANDATES } from './main-arms.ts';

const END = 78;

/** The mandate, and with it its checks, comes to an end; the rest of the plan goes on. */
const unenforced = (arm: Arm): Arm => ({
  ...arm,
  id: `${arm.id}-unenforced-${END}`,
  name: `${arm.name}, mandate ended in week ${END}`,
  plan: (context, scale) => endMandate(arm.plan(context, scale)!),
});

function endMandate(parts: PlanParts): PlanParts {
  const levers = parts.levers.map((lever) => (lever.lever === 'mandate' ? { ...lever, stopWeek: END } : lever));
  return { ...parts, levers };
}

const untilWeek = (arm: Arm): Arm => ({
  ...arm,
  id: `${arm.id}-until-${END}`,
  name: `${arm.name}, until week ${END}`,
  weeks: END,
});

const speed = MANDATES.map((arm) =>
  more(`speed-${arm.id}`, `sooner at half of its own peak than ${arm.name}`, 'weeksToHalfPeak', arm, ENABLED, 'weeks'),
);
const interactive = MANDATES.map((arm) =>
  more(`interactive-${arm.id}`, `more interactive at week ${END} than ${arm.name}`, 'interactiveAt78', ENABLED, arm),
);
const value = MANDATES.map((arm) =>
  more(
    `value-${arm.id}`,
    `more net value by week ${END} than ${arm.name}`,
    'netValue',
    untilWeek(ENABLED),
    untilWeek(arm),
    'money',
  ),
);
const lasting = MANDATES.map((arm) =>
  more(
    `lasting-${arm.id}`,
    `more weekly active in week 104 than ${arm.name} 26 weeks after enforcement ended`,
    'activeAt104',
    ENABLED,
    unenforced(arm),
  ),
);
const equal = MANDATES.map((arm) =>
  more(
    `equal-interactive-${arm.id}`,
    `more interactive at week ${END} than ${arm.name}, at equal total cost`,
    'interactiveAt78',
    ENABLED,
    atEqualCost(arm),
  ),
);
const equalValue = MANDATES.map((arm) =>
  more(
    `equal-value-${arm.id}`,
    `more net value by week 104 than ${arm.name}, at equal total cost`,
    'netValue',
    ENABLED,
    atEqualCost(arm),
    'money',
  ),
);

const kept = (arm: Arm): SideFigure => ({
  id: `kept-${arm.id}`,
  label: `${arm.name}: weekly active 26 weeks after enforcement ended ÷ at its end`,
  unit: 'ratio',
  of(world) {
    const before = meanOver(measured(world, unenforced(arm).id, 'activeAt78'));
    return before > 0 ? meanOver(measured(world, unenforced(arm).id, 'activeAt104')) / before : NaN;
  },
});

export const mandateNoSubstitute: Claim = {
  id: 'C14',
  title: 'A mandate is no substitute',
  test: 'Real bottom-up against a bare and a supported mandate: weeks to half of the own peak (the claim grants that a mandate is quick); interactive employees and net value at week 78; weekly active 26 weeks after enforcement ends.',
  shown: 'interactive',
  contrasts: [...interactive, ...value, ...lasting, ...speed, ...equal, ...equalValue],
  verdicts: [
    everyOf(
      'stated',
      'more interactive and more net value by week 78, and more active once enforcement has ended, than both mandates',
      [...interactive, ...value, ...lasting],
    ),
    everyOf('interactive', 'more interactive at week 78 than both mandates', interactive),
    everyOf('value', 'more net value by week 78 than both mandates', value),
    everyOf('lasting', 'more weekly active in week 104 than both, 26 weeks after enforcement ended', lasting),
    everyOf('speed', 'sooner at half of the own peak than both mandates', speed),
    everyOf('equal-cost', 'more interactive at week 78 than both mandates, at equal total cost', equal),
    everyOf('equal-cost-value', 'more net value than both mandates, at equal total cost', equalValue),
  ],
  alsoShown: [MANDATE, MANDATE_SUPPORTED],
  figures: MANDATES.map(kept),
};
