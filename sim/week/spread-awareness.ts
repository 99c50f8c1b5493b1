import { setAware, setForgotten } from '../employees/awareness-setters.ts';
import { AWARE, FORGOT } from '../employees/state-bits.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

/** An ordinary tie weighs sixteen units: contacts are counted in ordinary ties. */
const TIE_UNITS = 16;
const TWO_32 = 4294967296;

/**
 * Competing hazards: somebody unaware hears of it when a waiting time drawn for the week (exponential, mean 1) is
 * shorter than dt × the sum of the rates that act on them: p = 1 − exp(−dt Σ h). Somebody aware who has not used it
 * for eight weeks forgets likewise.
 */
export const spreadAwareness: Phase = {
  id: 'spreadAwareness',
  help: 'Employees hear of the platform by chance, a campaign, colleagues or leaders; those who never use it may forget it.',
  inert: () => false,
  run(world) {
    hear(world);
  },
};

function hear(world: World): void {
  const { awareness, use } = world.parameters;
  const { controls, state, luckLow, luckHigh, signal, tieTotal, recent, week, size, leading, directing } = world;
  const { manager } = world.organisation;
  const { step } = awareness;
  const everywhere =
    step *
    (awareness.baseHazard + awareness.launchHazard * controls.launch + awareness.mandateNotice * controls.mandate);
  const byCount = awareness.contact === 'count';
  const own = step * awareness.wordOfMouth * (1 - awareness.organisationWeight);
  // With everybody in contact with everybody, what counts is the share (or the number) of the whole organisation.
  const whole =
    step * awareness.wordOfMouth * awareness.organisationWeight * (byCount ? world.visible : world.visible / size);
  const base = everywhere + whole;
  const leaders = step * awareness.leaderPosts;
  const forget = step * awareness.forgetting;
  const usersForget = use.rule === 'awareness';
  const { relearning } = awareness;
  const a0 = weekWord(world.keys.awareness.a, week, 0);
  const a1 = weekWord(world.keys.awareness.b, week, 0);
  const f0 = weekWord(world.keys.forgetting.a, week, 0);
  const f1 = weekWord(world.keys.forgetting.b, week, 0);
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    if (bits & AWARE) {
      if (forget <= 0 || (recent[employee] !== 0 && !usersForget)) continue;
      const draw = drawBits(f0, f1, luckLow[employee], luckHigh[employee]);
      if (happens(draw, forget)) setForgotten(world, employee);
      continue;
    }
    let hazard = base;
    const seen = signal[2 * employee];
    if (seen > 0) hazard += byCount ? (own * seen) / TIE_UNITS : (own * seen) / tieTotal[employee];
    if (leaders !== 0) {
      const above = manager[employee];
      if (above >= 0) hazard += leaders * (leading[above] + directing[above]);
    }
    if (bits & FORGOT) hazard *= relearning;
    if (hazard > 0 && happens(drawBits(a0, a1, luckLow[employee], luckHigh[employee]), hazard))
      setAware(world, employee);
  }
}

/** Whether an event of that cumulative hazard happens. The table is looked up only where it can: 1 − exp(−h) ≤ h. */
function happens(draw: number, hazard: number): boolean {
  return draw < hazard * TWO_32 && exponentialQuantile(draw) < hazard;
}
