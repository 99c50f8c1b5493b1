import type { World } from '../world.ts';
import { CHAMPION } from './state-bits.ts';
import { effortOf, roleTerm } from './use-terms.ts';

/*
 * What an employee brings to every week's decision changes with events, not with the weeks: it is kept on change, as
 * exact beginnings of the sum of USE_TERMS. Whoever changes attitude, skill, time, role or taste says so here.
 */

/** The utility's standing terms: reluctance, taste and role (`leaning`), then effort and the benefit found. */
export function standingOf(
  leaning: number,
  effortWeight: number,
  skill: number,
  missingTime: number,
  benefitWeight: number,
  attitude: number,
): number {
  return leaning + -effortWeight * effortOf(skill, missingTime) + benefitWeight * attitude;
}

/** Brings `standing` up to date after attitude, skill or missing time have changed. */
export function weighStanding(world: World, employee: number): void {
  const { effort, benefit } = world.parameters.use;
  world.standing[employee] = standingOf(
    world.leaning[employee],
    effort,
    world.person.skill[employee],
    world.missingTime[employee],
    benefit,
    world.attitude[employee],
  );
}

/** Brings `leaning` and `standing` up to date after the role or the taste has changed. */
export function weighLeaning(world: World, employee: number): void {
  const { constant, noise, persistence, champion, enrolled } = world.parameters.use;
  world.leaning[employee] =
    constant +
    noise * Math.sqrt(persistence) * world.taste[employee] +
    roleTerm(world.state[employee], champion, enrolled);
  weighStanding(world, employee);
}

/** Moves an attitude by `change`, inside −1..1. */
export function moveAttitude(world: World, employee: number, change: number): void {
  world.attitude[employee] = Math.min(1, Math.max(-1, world.attitude[employee] + change));
  weighStanding(world, employee);
}

/** Brings `eagerness` up to date after motivation or the role of champion has changed. */
export function weighEagerness(world: World, employee: number): void {
  const { contribution, experience } = world.parameters;
  const role = world.state[employee] & CHAMPION ? contribution.champion : 1;
  world.eagerness[employee] = eagernessOf(
    world.person.drive[employee] * role,
    experience.motivationSlope,
    world.motivation[employee],
  );
}

/** Rate of contributing relative to the mean: drive and role, times what motivation makes of it; never below 0. */
export function eagernessOf(drive: number, motivationSlope: number, motivation: number): number {
  const willing = 1 + motivationSlope * motivation;
  return willing > 0 ? drive * willing : 0;
}
