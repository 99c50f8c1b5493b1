import { ENROLLED } from '../employees/state-bits.ts';
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

function handDown(world: World): void {
  const { managersTopDown, manager } = world.organisation;
  const { leading, directing, climate, recent, state, controls } = world;
  const { leaderAttenuation, leaderMinutes } = world.parameters.use;
  const minutes = controls.leaderMinutes;
  const strength = minutes <= 0 ? 0 : (2 * minutes) / (minutes + leaderMinutes);
  const showing = strength * Math.max(0, controls.leaderStyle);
  const telling = strength * Math.max(0, -controls.leaderStyle);
  const { leaderSafety, directiveSafety, safetySlope } = world.parameters.contribution;
  let anybody = false;
  for (let place = 0; place < managersTopDown.length; place++) {
    const leader = managersTopDown[place];
    const above = manager[leader];
    let led = above >= 0 ? leaderAttenuation * leading[above] : 0;
    let directed = above >= 0 ? leaderAttenuation * directing[above] : 0;
    if (recent[leader] & 1) {
      if (state[leader] & ENROLLED) {
        led += showing;
        directed += telling;
      } else led += 1;
    }
    leading[leader] = led;
    directing[leader] = directed;
    const safety = leaderSafety * Math.min(1, led) + directiveSafety * Math.min(1, directed);
    climate[leader] = Math.max(0, 1 + safetySlope * safety);
    if (directed > 0) anybody = true;
  }
  world.directed = anybody;
}
