import { mean, meanOf, type ObservedWorld, runsOf } from '../observed-world.ts';
import { MEAN, MEDIAN, type Pattern } from '../pattern.ts';
import { COMMITTED_SHARES, committedId, MIX } from '../plans.ts';

/** Share of lucks a family needs to count. */
const FAMILY_SHARE = 0.15;
/** The others follow when most of them are sustained users. */
const MOST = 0.5;

export const p09: Pattern = {
  id: 'P9',
  label: 'The same start, different fates',
  kind: 'structural',
  source: 'Centola 2018: sharp transition above 25 % committed, other estimates 10 to 40 %',
  statistics: [
    {
      id: 'twoFamilies',
      label: 'with two outcome families',
      help: 'World and plan of the mix taken together: the share in which two outcome families each come about in at least 15 % of lucks.',
      band: { low: 0.05, high: null },
      over: MEAN,
      of: (world) => mean(MIX.map((strategy) => twoFamilies(world, strategy))),
    },
    {
      id: 'tippingShare',
      label: 'committed share at tipping',
      help: 'Smallest share of employees using it whatever happens at which most of the others become sustained users within two years, without any other lever; worlds in which most do anyway, or at no share up to one half, have no value.',
      band: { low: 0.1, high: 0.4 },
      over: MEDIAN,
      whereDefined: true,
      of: tippingShare,
    },
  ],
};

function twoFamilies(world: ObservedWorld, strategy: string): number | null {
  const runs = runsOf(world, strategy);
  if (runs.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { family } of runs) counts.set(family, (counts.get(family) ?? 0) + 1);
  const large = [...counts.values()].filter((count) => count >= FAMILY_SHARE * runs.length);
  return large.length >= 2 ? 1 : 0;
}

/** Where a straight line between the shares tried crosses one half. */
function tippingShare(world: ObservedWorld): number | null {
  const followers = COMMITTED_SHARES.map((share) => meanOf(world, committedId(share), 'othersSustained'));
  const first = followers.findIndex((share) => share !== null && share >= MOST);
  if (first <= 0) return null;
  const [below, above] = [followers[first - 1] ?? 0, followers[first]!];
  const [from, to] = [COMMITTED_SHARES[first - 1]!, COMMITTED_SHARES[first]!];
  return from + ((MOST - below) / (above - below)) * (to - from);
}
