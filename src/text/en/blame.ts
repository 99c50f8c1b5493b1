import type { Attribution } from '../../experiments/attribution/attribution.ts';
import type { Player, Reference } from '../../experiments/attribution/players.ts';
import type { Formats } from '../formats.ts';
import { attributionText, counterfactualsSay, sponsorSays } from './attribution.ts';
import { points } from './units.ts';

/** What is said where a page asks who is to blame. */
export const blame = {
  heading: 'Who is to blame?',
  intro:
    'When a platform is not used, it is soon said that the users did not try. Here the same people can be run again with something else in its place: more support, other incentives, another plan, or users who are keener.',
  which: 'Explain the result of',
  ask: 'Run it again with something else in its place',
  running: (share: string) => `Running it again: ${share} of the runs are done.`,
  stop: 'Stop',
  failed: 'These runs could not be finished.',
  noPlatform: 'Without a platform there is nothing to blame anybody for.',
  sponsorHeading: attributionText.sponsorHeading,
  counterfactualHeading: attributionText.counterfactualHeading,
  sponsorSays,
  counterfactualsSay,
  title: (attribution: Attribution, formats: Formats): string => {
    const [division] = attribution.divisions;
    const most = [...division!.players].sort((a, b) => b.share - a.share)[0]!;
    if (attribution.shortfall <= 0) return 'The target was reached';
    return most.share > 0
      ? `Most is missing for want of ${blame.players[most.player.id].missing}: ${points(formats.points(most.share, most))}`
      : 'None of the four is to blame';
  },
  subtitle: (attribution: Attribution, formats: Formats) =>
    `What is missing to the target in week ${attribution.week} of the first world, in percentage points of employees, divided among luck, four players and what none of them could bring; means and 95% intervals over ${formats.whole(attribution.lucks)} runs with other luck. Negative: it was better than what it is held against, ${blame.referenceLabel(attribution.divisions[0]!.reference)}.`,
  summary: (rows: readonly { readonly label: string; readonly written: string }[]) =>
    `Parts of what is missing: ${rows.map(({ label, written }) => `${label} ${written}`).join('; ')} points.`,
  part: 'Part',
  luck: attributionText.luck,
  outOfReach: attributionText.outOfReach,
  /** In the place of `outOfReach` where nothing would be missing. */
  beyond: 'Beyond the target with all four',
  note: 'A part is what would have been gained, on average over the orders in which the four might have been otherwise (Shapley value). It depends on what a player is held against: two other choices stand in the table.',
  referenceLabel: ({ label }: Reference) => label,
  players: {
    enablement: { name: 'Enablement', missing: 'enablement' },
    incentives: { name: 'Incentives', missing: 'incentives' },
    plan: { name: 'The plan itself', missing: 'another plan' },
    users: { name: 'Users’ dispositions', missing: 'keener users' },
  } satisfies Readonly<Record<Player['id'], { readonly name: string; readonly missing: string }>>,
};
