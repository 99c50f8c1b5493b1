import type { Attribution, Division, Part } from '../../experiments/attribution/attribution.ts';
import type { Reference } from '../../experiments/attribution/players.ts';
import type { Formats } from '../formats.ts';
import { inSentence } from './in-sentence.ts';
import { points } from './units.ts';

/** What stands beside the numbers of an attribution. */
export const attributionText = {
  luck: 'Luck',
  outOfReach: 'Out of reach of all four',
  shortfall: 'Shortfall',
  excess: 'Beyond the target',
  sponsorHeading: 'What the sponsor would say',
  counterfactualHeading: 'What the counterfactuals say',
  note: 'A part is what would have been gained, on average over the orders in which the four might have been otherwise (Shapley), with the player at its reference instead of as it was; negative: it was better than its reference. Parts depend on the references, so two others stand beside.',
};

/** What somebody who ran the plan would say of it. */
export function sponsorSays({ shortfall }: Attribution): string {
  return shortfall > 0
    ? 'The platform was there for everybody; the users did not try hard enough.'
    : 'The plan worked.';
}

/** What the runs of the same world with something else in it say, in a few sentences. */
export function counterfactualsSay(attribution: Attribution, formats: Formats): string {
  const { strategy, target, reached, shortfall, week } = attribution;
  const [told, ...others] = attribution.divisions;
  const asked = `${strategy.name} reached ${formats.share(reached)} interactive employees in week ${week}; ${formats.share(target)} were asked for.`;
  if (told === undefined) return asked;
  const ranked = [...told.players].sort((a, b) => b.share - a.share);
  const most = ranked[0]!;
  const users = told.players.find(({ player }) => player.id === 'users')!;
  const sentences = [asked];
  if (shortfall > 0) {
    sentences.push(
      most === users
        ? `Most would have been gained by ${keener(told.reference)}: ${amount(most, formats)}.`
        : `Most would have been gained by ${inSentence(most.player.label)} as at its reference: ${amount(most, formats)}.`,
    );
    if (most !== users)
      sentences.push(`${capital(keener(told.reference))} would have brought ${amount(users, formats)}.`);
    const rest = ranked.filter((player) => player !== most && player !== users);
    sentences.push(`${listed(rest, formats)}; luck took ${signed(told.luck.share, formats)}.`);
    sentences.push(
      told.outOfReach.share > 0
        ? `${capital(written(told.outOfReach.share, formats))} would be missing with all four at their reference.`
        : `With all four at their reference the target would be exceeded by ${written(-told.outOfReach.share, formats)}.`,
    );
  } else {
    const helped = told.players.filter(({ share }) => share < 0).sort((a, b) => a.share - b.share);
    sentences.push(
      helped.length === 0
        ? 'The target was reached with everything as it was.'
        : `Better than its reference was ${helped.map((part) => `${inSentence(part.player.label)} (${written(-part.share, formats)})`).join(', ')}.`,
    );
  }
  sentences.push(agreement(most.player.id, others));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Whether the other references put the same player first. */
function agreement(first: string, others: readonly Division[]): string {
  const same = others.filter(
    ({ players }) => [...players].sort((a, b) => b.share - a.share)[0]!.player.id === first,
  ).length;
  if (others.length === 0) return '';
  if (same === others.length) return 'The other references put the same first.';
  return same === 0
    ? 'None of the other references puts it first: the answer hangs on what “otherwise” means.'
    : `Of the ${others.length} other references ${same === 1 ? 'one puts' : `${same} put`} the same first.`;
}

function keener({ keenerBy }: Reference): string {
  return `users keener by ${keenerBy} SD`;
}

function amount(part: Part, formats: Formats): string {
  const [low, high] = formats.signedPointsRange(part);
  return `${points(formats.signedPoints(part.share, part))} (95% interval ${low} to ${high})`;
}

function listed(parts: Division['players'], formats: Formats): string {
  return parts
    .map(
      ({ player, share }, place) =>
        `${place === 0 ? player.label : inSentence(player.label)} ${signed(share, formats)}`,
    )
    .join(', ');
}

function signed(share: number, formats: Formats): string {
  return formats.signedPoints(share);
}

function written(share: number, formats: Formats): string {
  return points(formats.points(share));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
