import {
  type Organisation,
  parseSeed,
  type RunOptions,
  type RunRecord,
  simulate as simulateInput,
} from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { organisationOf, runInput } from '../runners/run-input.ts';

export interface SimulateOptions extends RunOptions {
  /** Text of 1 to 128 printable characters, or a whole number from 0. Default: 1. */
  readonly seed?: string | number;
  /** Takes the place of the scenario's synthetic organisation. */
  readonly organisation?: Organisation;
}

/**
 * One run of one of a scenario's strategies: the same bits for the same scenario, strategy and seed, in every engine.
 *
 * @throws SeedError   when the seed is none
 * @throws RangeError  when the scenario has no such strategy
 */
export function simulate(scenario: Scenario, strategyId: string, options: SimulateOptions = {}): RunRecord {
  const { seed: given = 1, organisation, ...runOptions } = options;
  const seed = parseSeed(given);
  const input = runInput(scenario, strategyId, organisation ?? organisationOf(scenario, seed));
  return simulateInput(input, seed, runOptions);
}
