import type { Attribution, Division, Part } from '../../experiments/attribution/attribution.ts';
import type { Player, Reference } from '../../experiments/attribution/players.ts';
import type { attributionText as en } from '../en/attribution.ts';
import type { Formats } from '../formats.ts';
import { points } from './units.ts';

export const attributionText: typeof en = {
  luck: 'Toeval',
  outOfReach: 'Buiten bereik van alle vier',
  shortfall: 'Tekort',
  excess: 'Boven het doel',
  sponsorHeading: 'Wat de opdrachtgever zou zeggen',
  counterfactualHeading: 'Wat de andere verlopen zeggen',
  note: 'Een deel is wat er gemiddeld zou zijn gewonnen, over de volgordes waarin de vier anders hadden kunnen zijn (Shapley), met dat deel zoals in de referentie in plaats van zoals het was; negatief: het was beter dan de referentie. De delen hangen af van de referenties; daarom staan er twee andere naast.',
};

/** De vier delen, zoals ze in een zin staan. */
const PLAYERS: Readonly<Record<Player['id'], string>> = {
  enablement: 'ondersteuning',
  incentives: 'stimulansen',
  plan: 'het plan',
  users: 'de aard van de gebruikers',
};

const called = ({ id }: Player): string => PLAYERS[id];

/** Wat iemand die het plan leidde ervan zou zeggen. */
export function sponsorSays({ shortfall }: Attribution): string {
  return shortfall > 0
    ? 'Het platform was er voor iedereen; de gebruikers hebben niet genoeg hun best gedaan.'
    : 'Het plan heeft gewerkt.';
}

/** Wat de verlopen van dezelfde wereld met iets anders erin zeggen, in een paar zinnen. */
export function counterfactualsSay(attribution: Attribution, formats: Formats): string {
  const { strategy, target, reached, shortfall, week } = attribution;
  const [told, ...others] = attribution.divisions;
  const asked = `${strategy.name} haalde ${formats.share(reached)} interactieve medewerkers in week ${week}; gevraagd was ${formats.share(target)}.`;
  if (told === undefined) return asked;
  const ranked = [...told.players].sort((a, b) => b.share - a.share);
  const most = ranked[0]!;
  const users = told.players.find(({ player }) => player.id === 'users')!;
  const sentences = [asked];
  if (shortfall > 0) {
    sentences.push(
      most === users
        ? `Het meest zou zijn gewonnen met ${keener(told.reference)}: ${amount(most, formats)}.`
        : `Het meest zou zijn gewonnen met ${called(most.player)} zoals in de referentie: ${amount(most, formats)}.`,
    );
    if (most !== users)
      sentences.push(`Met ${keener(told.reference)} zou het verschil ${amount(users, formats)} zijn geweest.`);
    const rest = ranked.filter((player) => player !== most && player !== users);
    sentences.push(`${capital(listed(rest, formats))}; toeval nam ${signed(told.luck.share, formats)}.`);
    sentences.push(
      told.outOfReach.share > 0
        ? `Met alle vier zoals in de referentie zou er nog ${written(told.outOfReach.share, formats)} ontbreken.`
        : `Met alle vier zoals in de referentie zou het doel met ${written(-told.outOfReach.share, formats)} worden overtroffen.`,
    );
  } else {
    const helped = told.players.filter(({ share }) => share < 0).sort((a, b) => a.share - b.share);
    sentences.push(
      helped.length === 0
        ? 'Het doel is gehaald met alles zoals het was.'
        : `Beter dan de referentie: ${helped.map((part) => `${called(part.player)} (${written(-part.share, formats)})`).join(', ')}.`,
    );
  }
  sentences.push(agreement(most.player.id, others));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Of de andere referenties hetzelfde deel vooraan zetten. */
function agreement(first: string, others: readonly Division[]): string {
  const same = others.filter(
    ({ players }) => [...players].sort((a, b) => b.share - a.share)[0]!.player.id === first,
  ).length;
  if (others.length === 0) return '';
  if (same === others.length) return 'De andere referenties zetten hetzelfde vooraan.';
  return same === 0
    ? 'Geen van de andere referenties zet het vooraan: het antwoord hangt af van wat “anders” betekent.'
    : `Van de ${others.length} andere referenties ${same === 1 ? 'zet er één' : `zetten er ${same}`} hetzelfde vooraan.`;
}

/** De maatregelen en gebruikers waarmee wordt vergeleken. */
export function referenceText(reference: Reference): string {
  const plan = reference.strategy === 'real-bottom-up' ? 'echt bottom-up' : 'top-down, met hulp,';
  return `de maatregelen van ${plan} en ${keener(reference)}`;
}

function keener({ keenerBy }: Reference): string {
  return `gebruikers die ${keenerBy} SD gretiger zijn`;
}

function amount(part: Part, formats: Formats): string {
  const [low, high] = formats.signedPointsRange(part);
  return `${points(formats.signedPoints(part.share, part))} (95%-interval ${low} tot ${high})`;
}

function listed(parts: Division['players'], formats: Formats): string {
  return parts.map(({ player, share }) => `${called(player)} ${signed(share, formats)}`).join(', ');
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
