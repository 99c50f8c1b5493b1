import { setAware, setForgotten } from '../employees/awareness-setters.ts';
import { AWARE, FORGOT } from '../employees/state-bits.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { happens, mayHappen } from '../random/happens.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

/** An ordinary tie weighs sixteen units: contacts are counted in ordinary ties. */
const TIE_UNITS = 16;

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
    const { candidates, candidateDraw, candidateRate, state } = world;
    const reached = hear(world);
    for (let place = 0; place < reached; place++) {
      if (!happens(candidateDraw[place], candidateRate[place])) continue;
      const employee = candidates[place];
      if (state[employee] & AWARE) setForgotten(world, employee);
      else setAware(world, employee);
    }
  },
};

/** Those whom the week's hazards might reach, from those who do not know of the platform or do not use it. */
function hear(world: World): number {
  const { awareness, use } = world.parameters;
  const { controls, state, luckLow, luckHigh, signal, perTie, week, size, leading, directing, boss } = world;
  const { candidates, candidateDraw, candidateRate } = world;
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
  const rate = byCount ? ownEach : own;
  const idle = listIdle(world, usersForget ? 0 : 255);
  let reached = 0;
  // Knowing or not selects rate and stream without a branch: nobody could predict it, the processor least of all.
  for (let place = 0; place < idle; place++) {
    const employee = candidates[place];
    const bits = state[employee];
    const knows = bits & AWARE;
    const each = perTie[employee];
    const led = leading[boss[employee]] + directing[boss[employee]];
    const hearing = base + rate * signal[2 * employee] * (byCount ? 1 : each) + leaders * led;
    const hazard = knows * forgetting + (1 - knows) * (hearing * (bits & FORGOT ? relearning : 1));
    const draw = drawBits(a0 ^ (-knows & differ0), a1 ^ (-knows & differ1), luckLow[employee], luckHigh[employee]);
    candidates[reached] = employee;
    candidateDraw[reached] = draw;
    candidateRate[reached] = hazard;
    reached += Number(mayHappen(draw, hazard));
  }
  return reached;
}

/**
 * Lists everybody who has not used it for eight weeks, and so everybody who does not know of it.
 *
 * @param lately  weeks that count as use, a bit per week: 0 lists everybody
 */
function listIdle({ recent, candidates, size }: World, lately: number): number {
  let count = 0;
  for (let employee = 0; employee < size; employee++) {
    candidates[count] = employee;
    count += Number((recent[employee] & lately) === 0);
  }
  return count;
}
