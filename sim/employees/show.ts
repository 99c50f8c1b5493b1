import type { World } from '../world.ts';
import { AWARE } from './state-bits.ts';

/** Whether colleagues see this employee as a user. */
export function isVisible(world: World, employee: number): boolean {
  if (world.parameters.use.rule === 'awareness') return (world.state[employee] & AWARE) !== 0;
  return (world.recent[employee] & ((1 << world.parameters.use.visibleWeeks) - 1)) !== 0;
}

/**
 * Brings what colleagues see of an employee up to date: the weights of the living ties are added to or taken from
 * their signals. Whole numbers, so the order of employees and ties does not matter; called twice it does nothing twice.
 */
export function show(world: World, employee: number): void {
  const visible = isVisible(world, employee) ? 1 : 0;
  if (world.recent[employee] === 0) world.voice[employee] = 0;
  const voice = world.voice[employee];
  const before = world.shown[employee];
  const now = visible | ((voice + 1) << 1);
  if (now === before) return;
  world.shown[employee] = now;
  const moreVisible = visible - (before & 1);
  const moreVoice = voice + 1 - (before >> 1);
  world.visible += moreVisible;
  const { organisation, signal, liveWeight } = world;
  const { tieStart, tieTo } = organisation;
  const end = tieStart[employee + 1];
  for (let slot = tieStart[employee]; slot < end; slot++) {
    const at = 2 * tieTo[slot];
    const weight = liveWeight[slot];
    signal[at] += moreVisible * weight;
    signal[at + 1] += moreVoice * weight;
  }
}
