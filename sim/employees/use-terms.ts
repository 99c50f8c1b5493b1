import type { World } from '../world.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { logisticQuantile } from '../random/logistic-quantile.ts';
import { CHAMPION, ENROLLED, TRIED } from './state-bits.ts';

/**
 * The terms of the decision to use the platform this week, as small functions: the hot loop calls them with what it
 * has hoisted, the explanation with what it looks up, and both add them up in the order of USE_TERMS.
 */

/** What colleagues say, −1..1 at full hearsay: their verdicts weighted by tie. Own experience puts an end to listening. */
export function toldBenefit(hearsay: number, praise: number, perTie: number): number {
  return hearsay * praise * perTie;
}

/** Share of colleagues visibly active, weighted by tie; the organisation's for somebody without a living tie. */
export function ownShare(seen: number, perTie: number, organisationShare: number): number {
  return perTie > 0 ? seen * perTie : organisationShare;
}

/** The same, blended with the organisation's own share. */
export function visibleShare(
  seen: number,
  perTie: number,
  organisationShare: number,
  organisationWeight: number,
): number {
  const own = ownShare(seen, perTie, organisationShare);
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

/**
 * Social influence of that share as a rule: all from the own threshold on, nothing below. Compared in whole numbers,
 * as a share may equal a threshold that no float holds: one short of it by less than 2^-20 counts as reaching it.
 *
 * @param seen   weight of living ties to the visibly active; those of the whole organisation where it counts alone
 * @param total  weight of all living ties, or the size of the organisation
 */
export function reachesThreshold(seen: number, total: number, threshold: number): number {
  if (total <= 0) return threshold <= 0 ? 1 : 0;
  const units = Math.round(threshold * THRESHOLD_UNITS);
  return seen * THRESHOLD_UNITS + total / 2 >= units * total ? 1 : 0;
}

/** The same of a share blended from ties and the whole organisation, which is no ratio of whole numbers. */
export function shareReachesThreshold(share: number, threshold: number): number {
  return share * THRESHOLD_UNITS + 1 > threshold * THRESHOLD_UNITS ? 1 : 0;
}

const THRESHOLD_UNITS = 1048576;

/** Effort of a week's use, 0..1: missing skill and missing time count half each. */
export function effortOf(skill: number, missingTime: number): number {
  return 0.5 * (1 - skill + missingTime);
}

/**
 * Habit at the beginning of a week.
 *
 * @param recent  whether last week saw use, in bit 0
 * @param kept    what a week leaves of it: without use (0) and with (1); looked up, since nobody could predict which
 */
export function habitLeft(habit: number, recent: number, kept: Float64Array): number {
  return habit * kept[recent & 1];
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

/** Every term, in the order in which they are added: first what stands until something changes it, then the week's. */
export const USE_TERMS: readonly UseTerm[] = [
  term(
    'constant',
    'Ordinary reluctance',
    'What speaks against it in any week.',
    ({ parameters }) => parameters.use.constant,
  ),
  term('taste', 'Personal taste', 'What stays with this employee and this use.', (world, employee) => {
    const { noise, persistence } = world.parameters.use;
    return noise * Math.sqrt(persistence) * world.taste[employee];
  }),
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
  term(
    'benefit',
    'Expected benefit',
    'What is expected of it, then what experience has taught.',
    (world, employee) => world.parameters.use.benefit * world.attitude[employee],
  ),
  term('hearsay', 'What colleagues say', 'Their verdicts; until the first use.', (world, employee) =>
    world.state[employee] & TRIED
      ? 0
      : world.parameters.use.benefit *
        toldBenefit(world.parameters.experience.hearsay, world.signal[2 * employee + 1], world.perTie[employee]),
  ),
  term(
    'habit',
    'Habit',
    'Built by use, lost by weeks without.',
    (world, employee) =>
      world.parameters.use.habit * habitLeft(world.habit[employee], world.recent[employee], world.habitKept),
  ),
  term(
    'peers',
    'Colleagues',
    'Those visibly active of late.',
    (world, employee) => world.parameters.use.peers * peerInfluence(world, employee),
  ),
  term(
    'leaders',
    'Leaders as role models',
    'Leaders up the line seen taking part last week.',
    (world, employee) => world.parameters.use.leaders * world.leading[world.boss[employee]],
  ),
  term('occasion', 'Launch, recognition, reward', 'What the week offers everybody.', (world) => occasionOf(world)),
  term(
    'mandate',
    'Pressure of a mandate',
    'What the week demands of everybody.',
    (world) => world.parameters.use.mandate * world.pressure,
  ),
  term(
    'directive',
    'Told by the boss',
    'Leaders up the line who direct.',
    (world, employee) =>
      world.parameters.use.directive * world.people.traits.powerDistance * world.directing[world.boss[employee]],
  ),
  term('reactance', 'Reactance', 'Pressure against the need for autonomy.', (world, employee) => {
    const directed = world.directing[world.boss[employee]];
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

/** Social influence on one employee, 0..1, by the form the registry names. */
function peerInfluence(world: World, employee: number): number {
  const { use, awareness } = world.parameters;
  const { organisationWeight } = awareness;
  const threshold = world.person.threshold[employee];
  const seen = world.signal[2 * employee];
  if (use.peerForm === 'hard-threshold') {
    if (organisationWeight === 0) return reachesThreshold(seen, world.tieTotal[employee], threshold);
    if (organisationWeight === 1) return reachesThreshold(world.visible, world.size, threshold);
  }
  const share = visibleShare(seen, world.perTie[employee], world.visible / world.size, organisationWeight);
  if (use.peerForm === 'linear') return linearInfluence(share);
  return use.peerForm === 'hard-threshold'
    ? shareReachesThreshold(share, threshold)
    : thresholdInfluence(share, threshold, use.peerSteepness);
}

/** What the week offers everybody: a launch's curiosity, recognition, reward. */
export function occasionOf({ controls, parameters: { use } }: World): number {
  return (
    use.launchCuriosity * controls.curiosity + use.recognition * controls.recognition + use.reward * controls.reward
  );
}

/** What a role adds. */
export function roleTerm(state: number, champion: number, enrolled: number): number {
  return (state & CHAMPION ? champion : 0) + (state & ENROLLED ? enrolled : 0);
}
