import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import { setting } from '../plans/setting.ts';
import { meanOver, measured } from '../world-record.ts';
import { enabledWith, implementNothing, inTurn, leaveOut } from './enabled-variants.ts';
import { ENABLED } from './main-arms.ts';
import { contrastsOf, versus } from './versus.ts';

/** The sponsor defines more uses instead of asking; ideas arise and spread unaided all the same. */
const PLANNED_ONLY = enabledWith('planned-only', 'Uses planned only', ({ draws }) =>
  inTurn(leaveOut('intake', 'plannedUses'), implementNothing, (levers) => [
    ...levers,
    setting('plannedUses', { count: draws.mandateUses, integration: draws.mandateIntegration }),
  ]),
);

const planned = versus(ENABLED, PLANNED_ONLY);

const usesInPractice = (arm: typeof ENABLED): SideFigure => ({
  id: `uses-${arm.id}`,
  label: `${arm.name}: users’ uses in practice per 100 employees`,
  unit: 'ratio',
  of: (world) => (100 * meanOver(measured(world, arm.id, 'usesByUsers'))) / world.employees,
});

export const implementingUsersUses: Claim = {
  id: 'C7',
  title: 'Accepting and implementing users’ uses beats only defining them',
  test: 'Real bottom-up, which accepts and implements users’ uses, against the same budget with more planned uses and no intake; the same ideas arise in both, the planners’ knowledge is sampled from nothing to everything.',
  shown: 'sustained',
  contrasts: contrastsOf([planned]),
  verdicts: [
    everyOf('stated', 'more sustained users than with planned uses only', [planned.stated]),
    everyOf('value', 'more net value than with planned uses only', [planned.value]),
    everyOf('equal-cost', 'more sustained users, at equal total cost', [planned.equal]),
    everyOf('equal-cost-value', 'more net value, at equal total cost', [planned.equalValue]),
  ],
  figures: [usesInPractice(ENABLED), usesInPractice(PLANNED_ONLY)],
  grid: { down: 'parameters.ideas.plannersKnowledge', across: 'parameters.ideas.perYear' },
};
