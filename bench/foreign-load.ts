import { cpus } from 'node:os';

/** More than so much of a core taken by others, and a figure says more about them than about us. */
const TOLERATED_CORES = 0.5;

/** Watches what other processes take of the machine while something is measured. */
export class ForeignLoad {
  readonly #busy = busyMilliseconds();
  readonly #start = performance.now();

  /**
   * @param own  processor time of what was measured, in milliseconds
   * @returns    cores that others kept busy
   */
  cores(own: number): number {
    return Math.max(0, (busyMilliseconds() - this.#busy - own) / (performance.now() - this.#start));
  }
}

export function isForeign(cores: number): boolean {
  return cores > TOLERATED_CORES;
}

function busyMilliseconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}
