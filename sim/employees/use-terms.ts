import type { World } from '../world.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { logisticQuantile } from '../random/logistic-quantile.ts';
import { CHAMPION, ENROLLED } from './state-bits.ts';

/**
 * The terms of the decision to use the platform this week, as small functions: the hot loop calls them with what it
 * has hoisted, the explanation with what it looks up, and both add them up in the order of USE_TERMS.
 */

/**
 * Benefit expected, −1..1: what one thinks of it (the prior, then own experience), moved by what colleagues say as far
 * as one listens; those who have tried listen to their own experience only.
 */
export function expectedBenefit(attitude: number, listening: number, praise: number, perTie: number): number {
  return attitude + listening * praise * perTie;
}

/** Share of colleagues visibly active, weighted by tie; blended with the organisation's own share. */
export function visibleShare(
  seen: number,
  perTie: number,
  organisationShare: number,
  organisationWeight: number,
): number {
  const own = perTie > 0 ? seen * perTie : organisationShare;
  return own + organisationWeight * (organisationShare - own);
}

/** Social influence of that share, 0..1, linear: nobody's threshold matters. */
export function linearInfluence(share: number): number {
  return share;
}

/**
 * Social influence of that share, 0..1, around a threshold: weak below, strong above, half at it; nothing where nobody
 * is visible and all where everybody is. An algebraic sigmoid, so that every engine agrees on its bits.
 */
export function thresholdInfluence(share: number, threshold: number, steepness: number): number {
  if (share <= 0) return 0;
  const x = steepness * (share - threshold);
  return 0.5 + (0.5 * x) / (1 + Math.abs(x));
}

/** Effort of a week's use, 0..1: missing skill and missing time count half each. */
export function effortOf(skill: number, missingTime: number): number {
  return 0.5 * (1 - skill + missingTime);
}

/** Share of habit left after weeks without use: the first missed day of each week is immaterial, so four count. */
export function habitLeft(habit: number, idleWeeks: number, idleDecay: Float64Array): number {
  return habit * idleDecay[idleWeeks];
}

/** One term of the decision. */
export interface UseTerm {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Its value for an employee in the week at hand, before the decision. */
  of(world: World, employee: number): number;
}

const term = (id: string, label: string, help: string, of: UseTerm['of']): UseTerm => ({ id, label, help, of });

/** Every term, in the order in which they are added. */
export const USE_TERMS: readonly UseTerm[] = [
  term(
    'constant',
    'Ordinary reluctance',
    'What speaks against it in any week.',
    ({ parameters }) => parameters.use.constant,
  ),
  term(
    'benefit',
    'Expected benefit',
    'Own experience, else what colleagues say.',
    (world, employee) =>
      world.parameters.use.benefit *
      expectedBenefit(
        world.attitude[employee],
        world.listening[employee],
        world.signal[2 * employee + 1],
        world.perTie[employee],
      ),
  ),
  term(
    'habit',
    'Habit',
    'Built by use, lost by weeks without.',
    (world, employee) =>
      world.parameters.use.habit *
      habitLeft(world.habit[employee], world.week - world.lastActive[employee] - 1, world.idleDecay),
  ),
  term('peers', 'Colleagues', 'Those visibly active of late.', (world, employee) => {
    const { use, awareness } = world.parameters;
    const share = visibleShare(
      world.signal[2 * employee],
      world.perTie[employee],
      world.visible / world.size,
      awareness.organisationWeight,
    );
    return (
      use.peers *
      (use.peerForm === 'linear'
        ? linearInfluence(share)
        : thresholdInfluence(share, world.person.threshold[employee], use.peerSteepness))
    );
  }),
  term('leaders', 'Leaders as role models', 'Leaders up the line seen taking part last week.', (world, employee) => {
    const above = world.organisation.manager[employee];
    return above < 0 ? 0 : world.parameters.use.leaders * world.leading[above];
  }),
  term('occasion', 'Launch, recognition, reward', 'What the week offers everybody.', (world) => occasionOf(world)),
  term(
    'mandate',
    'Pressure of a mandate',
    'What the week demands of everybody.',
    (world) => world.parameters.use.mandate * world.pressure,
  ),
  term('role', 'Role', 'Being a champion or an enrolled leader.', (world, employee) => {
    const { use } = world.parameters;
    return roleTerm(world.state[employee], use.champion, use.enrolled);
  }),
  term(
    'effort',
    'Effort',
    'Missing skill and missing time.',
    (world, employee) =>
      -world.parameters.use.effort * effortOf(world.person.skill[employee], world.missingTime[employee]),
  ),
  term('taste', 'Personal taste', 'What stays with this employee and this use.', (world, employee) => {
    const { noise, persistence } = world.parameters.use;
    return noise * Math.sqrt(persistence) * world.taste[employee];
  }),
  term('directive', 'Told by the boss', 'Leaders up the line who direct.', (world, employee) => {
    const above = world.organisation.manager[employee];
    return above < 0 ? 0 : world.parameters.use.directive * world.people.traits.powerDistance * world.directing[above];
  }),
  term('reactance', 'Reactance', 'Pressure against the need for autonomy.', (world, employee) => {
    const above = world.organisation.manager[employee];
    const directed = above < 0 ? 0 : world.directing[above];
    return -world.parameters.use.reactance * world.person.autonomy[employee] * Math.min(1, world.pressure + directed);
  }),
  term('chance', 'Chance of the week', 'What nobody could have known.', (world, employee) => {
    const { noise, persistence } = world.parameters.use;
    const key = world.keys.use;
    const draw = drawBits(
      weekWord(key.a, world.week, 0),
      weekWord(key.b, world.week, 0),
      world.luckLow[employee],
      world.luckHigh[employee],
    );
    return noise * Math.sqrt(1 - persistence) * logisticQuantile(draw);
  }),
];

/** What the week offers everybody: a launch's curiosity, recognition, reward. */
export function occasionOf({ controls, parameters: { use } }: World): number {
  return use.launchCuriosity * controls.launch + use.recognition * controls.recognition + use.reward * controls.reward;
}

/** What a role adds. */
export function roleTerm(state: number, champion: number, enrolled: number): number {
  return (state & CHAMPION ? champion : 0) + (state & ENROLLED ? enrolled : 0);
}
