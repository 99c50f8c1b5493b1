import type { Contender, Finding } from '../../analysis/finding.ts';
import type { PairedDifference } from '../../analysis/summary.ts';
import type { FindingContext, FindingText } from '../en/finding.ts';
import { inSentence } from '../en/in-sentence.ts';
import { plainText, type Phrase } from '../phrase.ts';
import { points, weeksSpan, worlds } from './units.ts';

/** Hoe over uitkomsten wordt verteld die aandelen van de medewerkers zijn: “41% van de medewerkers [gebruikt] [het geregeld]”. */
const SHARE_TOLD: Readonly<Record<string, readonly [verb: string, rest: string]>> = {
  sustained: ['gebruikt', 'het geregeld'],
  weeklyActive: ['gebruikt', 'het in een gewone week'],
  monthlyActive: ['gebruikt', 'het minstens eens per maand'],
  contributors: ['draagt', 'in een gewone week iets bij'],
  interactive26: ['heeft', 'binnen een half jaar iets bijgedragen'],
  readers26: ['heeft', 'er binnen een half jaar op gekeken'],
};

/** De bevinding in één alinea. */
export function findingSentence(finding: Finding, context: FindingContext): string {
  const { found, certainty, cost } = findingText(finding, context);
  return [found, certainty, cost]
    .map(plainText)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** De bevinding in zinnen, met de namen van plannen apart. */
export function findingText(finding: Finding, context: FindingContext): FindingText {
  const [verb, rest] = SHARE_TOLD[finding.outcome] ?? ['telt', 'mee'];
  switch (finding.kind) {
    case 'none':
      return { found: tooFew(finding.n), certainty: [], cost: [] };
    case 'alone':
      return {
        found: [
          'Met ',
          within(finding.best),
          ` ${verb} na ${weeksSpan(context.weeks)} ${reached(finding.best, context)} ${rest}.`,
        ],
        certainty: [
          `Dat is het gemiddelde van ${worlds(finding.n, context.formats)}; het 95%-interval is ${interval(finding.best, context)}.`,
        ],
        cost: [],
      };
    case 'clear':
      return {
        found: [
          'Met ',
          within(finding.best),
          ` ${verb} na ${weeksSpan(context.weeks)} ${reached(finding.best, context)} ${rest}; met `,
          within(finding.next),
          `, het op een na beste plan, ${context.formats.share(finding.next.reached.mean, finding.next.reached)}.`,
        ],
        certainty: [ahead(finding, context)],
        cost: costText(finding.best, finding.next, finding.costDifference, finding.betterInMoney, context),
      };
    case 'too-close':
      return {
        found: [
          'Geen duidelijke winnaar: ',
          ...enumerate(finding.close.map(within)),
          ' eindigen gelijk: ',
          levels(finding.close, context),
          ` van de medewerkers ${verb} ${rest}.`,
        ],
        certainty: [closeness(finding, context), ...behind(finding.behind, context)],
        cost: costText(finding.close[0]!, finding.close[1]!, finding.costDifference, finding.betterInMoney, context),
      };
  }
}

function tooFew(n: number): readonly Phrase[] {
  return n === 0
    ? ['Er is nog niets doorgerekend.']
    : ['Eén wereld is een anekdote: er zijn er minstens twee nodig om te zeggen hoe zeker een antwoord is.'];
}

function name(contender: Contender): Phrase {
  return { strategy: contender.id, name: contender.name };
}

/** De naam waar die niet aan het begin van een zin staat. */
function within({ id, name }: Contender): Phrase {
  return { strategy: id, name: inSentence(name) };
}

/** `41% van de medewerkers`. */
function reached(contender: Contender, { formats }: FindingContext): string {
  return `${formats.share(contender.reached.mean, contender.reached)} van de medewerkers`;
}

/** `40% tot 42%`. */
function interval(contender: Contender, { formats }: FindingContext): string {
  return formats.shareRange(contender.reached).join(' tot ');
}

function ahead({ difference }: { difference: PairedDifference }, { formats }: FindingContext): string {
  const by = points(formats.points(difference.mean, difference));
  const [from, to] = formats.pointsRange(difference);
  return `Het eindigt hoger in ${formats.whole(difference.wins)} van ${worlds(difference.n, formats)}, gemiddeld met ${by} verschil (95%-interval ${from} tot ${to}).`;
}

function closeness({ difference }: { difference: PairedDifference }, { formats }: FindingContext): string {
  const [from, to] = formats.signedPointsRange(difference);
  return `Het eerste eindigt hoger in ${formats.whole(difference.wins)} van ${worlds(difference.n, formats)}; het verschil ligt tussen ${from} en ${points(to)} (95%-interval) en kan dus nul zijn.`;
}

/** `41%` als ze in dezelfde cijfers gelijk zijn, anders `41% en 40%`. */
function levels(contenders: readonly Contender[], { formats }: FindingContext): string {
  const written = contenders.map(({ reached }) => formats.share(reached.mean, reached));
  return [...new Set(written)].length === 1 ? written[0]! : formats.list(written);
}

function behind(contenders: readonly Contender[], { formats }: FindingContext): readonly Phrase[] {
  if (contenders.length === 0) return [];
  const last = contenders.map((contender) => formats.share(contender.reached.mean, contender.reached));
  return [' Duidelijk lager: ', ...enumerate(contenders.map(within)), ` (${formats.list(last)}).`];
}

function costText(
  best: Contender,
  next: Contender,
  difference: PairedDifference,
  betterInMoney: { readonly contender: Contender; readonly difference: PairedDifference } | null,
  { formats }: FindingContext,
): readonly Phrase[] {
  const { mean, low, high } = difference;
  if (mean === null) return [];
  const amount = formats.money(Math.abs(mean), difference);
  const costs: readonly Phrase[] =
    low !== null && high !== null && low <= 0 && high >= 0
      ? [name(best), ' en ', within(next), ' kosten ongeveer evenveel.']
      : [name(best), ` kost ${amount} ${mean > 0 ? 'meer' : 'minder'} dan `, within(next), '.'];
  if (betterInMoney === null || betterInMoney.contender.id === best.id) return costs;
  const gain = formats.money(betterInMoney.difference.mean, betterInMoney.difference);
  return [
    ...costs,
    ' Alleen in geld gerekend doet ',
    within(betterInMoney.contender),
    ` het beter, met ${gain} verschil.`,
  ];
}

/** `a, b en c`, met de namen apart. */
function enumerate(names: readonly Phrase[]): readonly Phrase[] {
  return names.flatMap((phrase, position) =>
    position === 0 ? [phrase] : [position === names.length - 1 ? ' en ' : ', ', phrase],
  );
}
