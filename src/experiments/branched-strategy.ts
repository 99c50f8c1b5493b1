import type { Strategy } from '../../scenarios/scenario.ts';

/**
 * A strategy that gives way to another in some week: one more contender, to be run or compared like any other.
 *
 * Until that week its runs are those of `first`, to the bit. Weeks of `then` are weeks of the run; what should have
 * begun earlier begins in that week, and what was spent comes off its budget (see `branchWorld`).
 *
 * @param fromWeek  first week under `then`, 0 to weeks − 1
 */
export function branchedStrategy(first: Strategy, then: Strategy, fromWeek: number): Strategy {
  return {
    ...first,
    id: `${first.id}-then-${then.id}-from-${fromWeek}`,
    name: `${first.name}, then ${then.name.charAt(0).toLowerCase()}${then.name.slice(1)} from week ${fromWeek}`,
    description: `${first.name} until week ${fromWeek}, from then on ${then.name}.`,
    then: [...(first.then ?? []).filter((earlier) => earlier.fromWeek < fromWeek), { fromWeek, strategy: then }],
  };
}
