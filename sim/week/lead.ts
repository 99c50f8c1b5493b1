import { ENROLLED } from '../employees/state-bits.ts';
import { isTopLeader } from '../organisation/is-top-leader.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

/** Leaders' visible participation reaches those below: as role models, and as superiors who direct. */
export const lead: Phase = {
  id: 'lead',
  help: 'What leaders were seen to do last week is handed down the reporting line, weaker with every level.',
  inert: ({ organisation, parameters: { use, awareness, contribution } }) =>
    organisation.managersTopDown.length === 0 ||
    use.rule === 'awareness' ||
    (use.leaders === 0 &&
      use.directive === 0 &&
      use.reactance === 0 &&
      awareness.leaderPosts === 0 &&
      contribution.leaderSafety === 0 &&
      contribution.directiveSafety === 0),
  run: handDown,
};

/** How visible a leader is who gives so many minutes a week. */
function strengthOf(minutes: number, ordinary: number): number {
  return minutes <= 0 ? 0 : (2 * minutes) / (minutes + ordinary);
}

function handDown(world: World): void {
  const { managersTopDown } = world.organisation;
  const { leading, directing, climate, opening, boss, recent, state, controls } = world;
  const { leaderAttenuation, leaderMinutes } = world.parameters.use;
  const topStrength = strengthOf(controls.topLeaderMinutes, leaderMinutes);
  const topShowing = topStrength * Math.max(0, controls.topLeaderStyle);
  const topTelling = topStrength * Math.max(0, -controls.topLeaderStyle);
  const strength = strengthOf(controls.middleManagerMinutes, leaderMinutes);
  const showing = strength * Math.max(0, controls.middleManagerStyle);
  const telling = strength * Math.max(0, -controls.middleManagerStyle);
  const { leaderSafety, directiveSafety, safetySlope, reticenceSafety } = world.parameters.contribution;
  let anybody = false;
  for (let place = 0; place < managersTopDown.length; place++) {
    const leader = managersTopDown[place];
    const above = boss[leader];
    const isThere = recent[leader] & 1;
    const isEnrolled = state[leader] & ENROLLED;
    const isTop = isTopLeader(world.organisation, leader);
    const shown = isTop ? topShowing : showing;
    const told = isTop ? topTelling : telling;
    const led = leaderAttenuation * leading[above] + isThere * (isEnrolled ? shown : 1);
    const directed = leaderAttenuation * directing[above] + isThere * (isEnrolled ? told : 0);
    leading[leader] = led;
    directing[leader] = directed;
    const safety = leaderSafety * Math.min(1, led) + directiveSafety * Math.min(1, directed);
    climate[leader] = Math.max(0, 1 + safetySlope * safety);
    opening[leader] = reticenceSafety * safety;
    if (directed > 0) anybody = true;
  }
  world.directed = anybody;
}
