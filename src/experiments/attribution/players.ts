import { planCost } from '../../../sim/index.ts';
import { planOf, type Scenario, type Strategy } from '../../../scenarios/scenario.ts';

/** A part of what happened that can be thought otherwise: levers of a plan, or who the users are. */
export interface Player {
  readonly id: 'enablement' | 'incentives' | 'plan' | 'users';
  readonly label: string;
  readonly help: string;
  /** Levers of the plan that belong to it; none for the users. */
  readonly levers: readonly string[];
}

/** The four players; their place is their bit in a coalition. */
export const PLAYERS: readonly Player[] = [
  {
    id: 'enablement',
    label: 'Enablement',
    help: 'Facilitation and help, training, champions, leaders.',
    levers: ['facilitation', 'training', 'champions', 'leadership'],
  },
  { id: 'incentives', label: 'Incentives', help: 'Recognition, time and rewards.', levers: ['incentives'] },
  {
    id: 'plan',
    label: 'Plan',
    help: 'Launch, planned uses, intake of users’ uses, mandate, and reviews.',
    levers: ['launch', 'plannedUses', 'intake', 'mandate'],
  },
  {
    id: 'users',
    label: 'Users’ dispositions',
    help: 'Innovativeness, propensity to contribute and time to spare.',
    levers: [],
  },
];

/** The states that players are put in when they are thought otherwise. */
export interface Reference {
  readonly id: string;
  readonly label: string;
  /** Strategy of the library whose levers enablement, incentives and plan take. */
  readonly strategy: string;
  /** How much keener users are than the registry's ordinary ones, in standard deviations of each of the three traits. */
  readonly keenerBy: number;
}

/** The first is the one told; the others show how much hangs on it. */
export const REFERENCES: readonly Reference[] = [
  {
    id: 'real-bottom-up',
    label: 'levers of real bottom-up, ordinary users keener by 1 SD',
    strategy: 'real-bottom-up',
    keenerBy: 1,
  },
  {
    id: 'keener-users',
    label: 'levers of real bottom-up, ordinary users keener by 2 SD',
    strategy: 'real-bottom-up',
    keenerBy: 2,
  },
  {
    id: 'top-down-supported',
    label: 'levers of top-down, supported, ordinary users keener by 1 SD',
    strategy: 'top-down-supported',
    keenerBy: 1,
  },
];

/** Bit of the users in a coalition. */
export const USERS = 1 << PLAYERS.findIndex(({ id }) => id === 'users');

/**
 * A strategy in which the players of a coalition are at their reference, the others as they are. It has as much money as
 * the richer of both plans, and more where it costs more, so that it is not cut short: what is asked is what the levers
 * would do, not what they cost.
 *
 * @param coalition  bit p for player p; the users' bit does not matter here
 */
export function composed(
  own: Strategy,
  reference: Strategy,
  coalition: number,
  employees: number,
  { parameters, weeks }: Pick<Scenario, 'parameters' | 'weeks'>,
): Strategy {
  const plans = coalition & ~USERS;
  const isOther = (lever: string): boolean =>
    (plans & (1 << PLAYERS.findIndex((player) => player.levers.includes(lever)))) !== 0;
  const levers = [
    ...own.levers.filter(({ lever }) => !isOther(lever)),
    ...reference.levers.filter(({ lever }) => isOther(lever)),
  ];
  const strategy: Strategy = {
    id: `${reference.id}-${plans}`,
    name: own.name,
    description: '',
    platform: true,
    budget: own.budget,
    levers,
    reviews: isOther('launch') ? reference.reviews : own.reviews,
  };
  if (plans === 0) return own.budgetPhases === undefined ? strategy : { ...strategy, budgetPhases: own.budgetPhases };
  const { totalCents } = planCost(planOf(strategy, employees), employees, parameters, weeks);
  const total = Math.max(moneyOf(own, employees), moneyOf(reference, employees), (ROOM * totalCents) / 100);
  return { ...strategy, budget: { perEmployee: null, total } };
}

/** What a plan may spend beyond its certain cost: users' uses, rewards and changes depend on how it goes. */
const ROOM = 1.1;

function moneyOf({ budget }: Strategy, employees: number): number {
  return budget.total ?? (budget.perEmployee ?? 0) * employees;
}
