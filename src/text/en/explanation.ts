import type { TurningPoint, WeekExplained } from '../../../sim/index.ts';
import type { Formats } from '../formats.ts';
import { inSentence } from './in-sentence.ts';

/** Changes of a term below this are not worth a word. */
const WORTH_TELLING = 0.05;

/** A term's value with its sign: `+1.52`. */
export function termValue(value: number): string {
  const written = Math.abs(value).toFixed(2);
  return written === '0.00' ? '0' : `${value > 0 ? '+' : '−'}${written}`;
}

/** What a turning point's names are. */
export interface TurningNames {
  readonly leverLabel: string;
  readonly fieldLabel: string;
}

/** An employee's week in plain words: a few sentences. */
export function explanationSentences(
  week: WeekExplained,
  namesOf: (point: TurningPoint) => TurningNames,
  formats: Formats,
): string[] {
  return [
    ...knowing(week, formats),
    ...(week.decision.aware ? [verdict(week), forAndAgainst(week), withoutChance(week), ...changes(week)] : []),
    turning(week, namesOf, formats),
  ].filter((sentence) => sentence !== '');
}

function knowing({ joined, hearing, decision, forgot }: WeekExplained, formats: Formats): string[] {
  const sentences = joined ? ['Joined this week.'] : [];
  if (forgot)
    return [
      ...sentences,
      'Knew of the platform, had not used it for weeks, and forgot it this week: there was nothing to decide.',
    ];
  if (hearing === null) return sentences;
  const chance = formats.share(hearing.probability);
  const [strongest] = [...hearing.terms].sort((a, b) => b.value - a.value);
  const source = strongest !== undefined && strongest.value > 0 ? `, most of it by ${inSentence(strongest.label)}` : '';
  return [
    ...sentences,
    decision.aware
      ? `Did not know of the platform and heard of it this week; the chance of that was ${chance}${source}.`
      : `Did not know of the platform, and did not hear of it this week; the chance of that was ${chance}${source}. So there was nothing to decide.`,
  ];
}

function verdict({ decision: { used, utility, terms } }: WeekExplained): string {
  if (terms.length === 0) return 'Used it: here whoever knows of the platform uses it, and nothing is weighed.';
  return used
    ? `Used it: what spoke for and against adds up to ${termValue(utility)}, and above zero is use.`
    : `Did not use it: what spoke for and against adds up to ${termValue(utility)}, and only above zero is use.`;
}

function forAndAgainst({ decision: { terms } }: WeekExplained): string {
  const told = (sign: 1 | -1): string =>
    terms
      .filter(({ id, value }) => id !== 'chance' && sign * value >= WORTH_TELLING)
      .sort((a, b) => sign * (b.value - a.value))
      .slice(0, 2)
      .map(({ label, value }) => `${inSentence(label)} (${termValue(value)})`)
      .join(' and ');
  const [speaksFor, speaksAgainst] = [told(1), told(-1)];
  if (speaksFor === '' && speaksAgainst === '') return '';
  if (speaksAgainst === '') return `Most for it: ${speaksFor}.`;
  return speaksFor === ''
    ? `Most against it: ${speaksAgainst}.`
    : `Most for it: ${speaksFor}; most against it: ${speaksAgainst}.`;
}

/** Whether luck decided. */
function withoutChance({ decision: { terms, utility, used } }: WeekExplained): string {
  if (terms.length === 0) return '';
  const chance = terms.find(({ id }) => id === 'chance')?.value ?? 0;
  const rest = utility - chance;
  if (rest > 0 === used) return '';
  return `It was the chance of the week (${termValue(chance)}) that decided; without it the sum is ${termValue(rest)}.`;
}

function changes({ decision, before }: WeekExplained): string[] {
  if (before === null || !before.aware) return [];
  const moved = decision.terms
    .map(({ label, value }, place) => ({ label, change: value - before.terms[place]!.value }))
    .filter(({ change }) => Math.abs(change) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3);
  if (decision.terms.length === 0) return [];
  const was = before.used ? 'use' : 'no use';
  if (moved.length === 0) return [`Last week it was ${was}; nothing has changed much since.`];
  const list = moved.map(({ label, change }) => `${inSentence(label)} by ${termValue(change)}`).join(', ');
  return [`Last week it was ${was}. Since then have moved: ${list}.`];
}

/** The smallest change that turns the decision, labelled as what it is. */
function turning(
  { turningPoints }: WeekExplained,
  namesOf: (point: TurningPoint) => TurningNames,
  formats: Formats,
): string {
  const [smallest] = turningPoints;
  if (smallest === undefined)
    return 'No change of one lever would have turned this week’s decision, all else held; help, answers and uses work over months, through what earlier weeks have left.';
  const { leverLabel, fieldLabel } = namesOf(smallest);
  return `The smallest change of one lever that would have turned this week’s decision, all else held: ${inSentence(leverLabel)}, ${inSentence(fieldLabel)} ${fromTo(smallest, formats)}.`;
}

/** `from 0.5 to 0.8`; `at 0.26, where it was not at work`. */
export function fromTo({ from, to }: TurningPoint, formats: Formats): string {
  return from === null
    ? `at ${formats.number(to)}, where the lever was not at work`
    : `from ${formats.number(from)} to ${formats.number(to)}`;
}
