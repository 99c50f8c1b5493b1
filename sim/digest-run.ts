import { Digest } from './digest.ts';
import { OUTCOMES } from './outcomes/index.ts';
import { SERIES } from './outcomes/series.ts';
import type { World } from './world.ts';

/**
 * The digest of a run: weekly series, final columns in row order (rows stand in the order of luck keys), ledger and
 * outcomes. What is kept beside them (events, frames) does not enter, nor do outcomes that are worked out on request.
 */
export function digestOf(world: World, outcomes: Readonly<Record<string, number | null>>): string {
  const digest = new Digest();
  for (const { id } of SERIES) digest.addFloats(world.series[id]);
  digest.addInts(world.state);
  digest.addInts(world.recent);
  digest.addInts(world.practised);
  digest.addFloats(world.habit);
  digest.addFloats(world.attitude);
  digest.addFloats(world.person.skill);
  digest.addFloats(world.motivation);
  digest.addInts(world.contributions);
  digest.addInts(world.signal);
  digest.addFloats(world.content);
  digest.addFloats(world.cents);
  digest.addFloats(world.minutes);
  for (const { id, onRequest } of OUTCOMES) if (onRequest !== true) digest.addFloat(outcomes[id] ?? Number.NaN);
  return digest.finish();
}
