import { mean, meanOf, type ObservedWorld } from '../observed-world.ts';
import { type Band, MEDIAN, type Statistic } from '../pattern.ts';
import { MIX } from '../plans.ts';

/** An outcome or observation averaged over the plans of the mix and their lucks; the median over worlds has the band. */
export function overMix(id: string, label: string, help: string, band: Band): Statistic {
  return { id, label, help, band, over: MEDIAN, of: (world) => mixMean(world, id) };
}

export function mixMean(world: ObservedWorld, id: string): number | null {
  return mean(MIX.map((strategy) => meanOf(world, strategy, id)));
}
