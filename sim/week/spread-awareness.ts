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
  const { controls, state, luckLow, luckHigh, signal, perTie, recent, week, size, leading, directing, boss } = world;
  const { step } = awareness;
  const everywhere =
    step *
    (awareness.baseHazard + awareness.launchHazard * controls.launch + awareness.mandateNotice * controls.mandate);
  const byCount = awareness.contact === 'count';
  const own = step * awareness.wordOfMouth * (1 - awareness.organisationWeight);
  const ownEach = own / TIE_UNITS;
  // With everybody in contact with everybody, what counts is the share (or the number) of the whole organisation.
  const whole =
    step * awareness.wordOfMouth * awareness.organisationWeight * (byCount ? world.visible : world.visible / size);
  const base = everywhere + whole;
  const leaders = step * awareness.leaderPosts;
  const forgetting = step * awareness.forgetting;
  const usersForget = use.rule === 'awareness';
  const { relearning } = awareness;
  const a0 = weekWord(world.keys.awareness.a, week, 0);
  const a1 = weekWord(world.keys.awareness.b, week, 0);
  const differ0 = a0 ^ weekWord(world.keys.forgetting.a, week, 0);
  const differ1 = a1 ^ weekWord(world.keys.forgetting.b, week, 0);
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    const knows = bits & AWARE;
    if (knows !== 0 && recent[employee] !== 0 && !usersForget) continue;
    // Knowing or not selects rate and stream without a branch: nobody could predict it, the processor least of all.
    const seen = signal[2 * employee];
    let hazard = base + (byCount ? ownEach * seen : own * seen * perTie[employee]);
    if (leaders !== 0) hazard += leaders * (leading[boss[employee]] + directing[boss[employee]]);
    if (bits & FORGOT) hazard *= relearning;
    hazard = knows * forgetting + (1 - knows) * hazard;
    const draw = drawBits(a0 ^ (-knows & differ0), a1 ^ (-knows & differ1), luckLow[employee], luckHigh[employee]);
    if (!happens(draw, hazard)) continue;
    if (knows !== 0) setForgotten(world, employee);
    else setAware(world, employee);
  }
}

/** Whether an event of that cumulative hazard happens. The table is looked up only where it can: 1 − exp(−h) ≤ h. */
function happens(draw: number, hazard: number): boolean {
  return draw < hazard * TWO_32 && exponentialQuantile(draw) < hazard;
}
