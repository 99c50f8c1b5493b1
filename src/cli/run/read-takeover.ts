import type { Scenario, Strategy } from '../../../scenarios/scenario.ts';
import { branchedStrategy } from '../../experiments/branched-strategy.ts';
import { OptionReader } from '../option-reader.ts';

export interface TakeoverOptions {
  readonly then?: string;
  readonly fromWeek?: string;
}

/**
 * How the strategies chosen follow each other: the first alone, or giving way to the last in the week asked for.
 *
 * @throws Refusal  when one of the two options is missing, or the week or the platform does not fit
 */
export function readTakeover(
  { then, fromWeek }: TakeoverOptions,
  { weeks, strategies }: Scenario,
): (first: Strategy, last: Strategy) => Strategy {
  const reader = new OptionReader();
  const week = reader.whole('--from-week', fromWeek, 0, weeks - 1);
  if ((then === undefined) !== (fromWeek === undefined)) {
    const [given, missing] = then === undefined ? ['--from-week', '--then'] : ['--then', '--from-week'];
    reader.issues.push({
      code: 'option-missing',
      path: missing,
      message: `${given} needs ${missing}: which strategy takes over, and when.`,
      remedy: 'Give both, for instance --then real-bottom-up --from-week 26.',
    });
  }
  const [first, last] = [strategies[0]!, strategies.at(-1)!];
  if (first.platform !== last.platform) {
    reader.issues.push({
      code: 'platform-changes',
      path: '--then',
      value: then,
      message: `${first.id} ${first.platform ? 'has' : 'has no'} platform and ${last.id} ${last.platform ? 'has one' : 'has none'}; it cannot come or go on the way.`,
      remedy: 'Give two strategies with a platform.',
    });
  }
  reader.check();
  return (one, other) => (week === undefined ? one : branchedStrategy(one, other, week));
}
