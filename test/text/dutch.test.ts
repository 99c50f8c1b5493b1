import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_DOCUMENTS } from '../../scenarios/library/lesson-documents.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import { REVIEW_FIELDS } from '../../scenarios/schema/plan-fields.ts';
import {
  INDICATORS,
  LEDGER_LINES,
  LEVERS,
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  OUTCOMES,
  PARAMETERS,
  TIMING_FIELDS,
  type Field,
  type ParameterDefinition,
} from '../../sim/index.ts';
import type { TestedClaims } from '../../src/experiments/claims/tested-claims.ts';
import { CLAIMS } from '../../src/experiments/claims/list/claims.ts';
import { blame as enBlame } from '../../src/text/en/blame.ts';
import { classroom as enClassroom } from '../../src/text/en/classroom.ts';
import type { LeverWords } from '../../src/text/declared-text.ts';
import { en } from '../../src/text/en/index.ts';
import { usage as enUsage } from '../../src/text/en/usage.ts';
import { blame as nlBlame } from '../../src/text/nl/blame.ts';
import { classroom as nlClassroom } from '../../src/text/nl/classroom.ts';
import { declared } from '../../src/text/nl/declared.ts';
import { details } from '../../src/text/nl/details.ts';
import { nl } from '../../src/text/nl/index.ts';
import { usage as nlUsage } from '../../src/text/nl/usage.ts';
import { unitInWords } from '../../src/text/nl/unit-names.ts';
import { textsOf, wordsIn, type Said } from './texts.ts';

/** Units by their declared names, by which a text asks for them. */
const UNITS = /^(share|money|full-time staff|proposals) per /;
/** What has words and is the same in both languages. */
const SAME = [/^Span of control$/, /^npx groundswell/, /^MODEL: /, UNITS];

const FEW_WORDS = 3;

const catalogues = [
  ['page', en, nl],
  ['classroom', enClassroom, nlClassroom],
  ['usage reports', enUsage, nlUsage],
  ['question of blame', enBlame, nlBlame],
] as const;

describe.each(catalogues)('the Dutch catalogue of the %s', (_, english, dutch) => {
  const byPath = new Map(textsOf(dutch).map((said) => [said.path, said]));
  const pairs = textsOf(english).map((said): readonly [Said, Said | undefined] => [said, byPath.get(said.path)]);

  it('says whatever the English one says', () =>
    expect(pairs.filter(([, said]) => said === undefined).map(([{ path }]) => path)).toEqual([]));

  it('is built from the same values', () =>
    expect(pairs.filter(([said, other]) => said.takes !== other?.takes).map(([{ path }]) => path)).toEqual([]));

  it('repeats no English', () => {
    const repeated = pairs.flatMap(([{ path, texts }, other]) =>
      texts
        .filter((text) => wordsIn(text) >= FEW_WORDS && other!.texts.includes(text))
        .filter((text) => !SAME.some((same) => same.test(text)))
        .map((text) => `${path}: ${text}`),
    );
    expect(repeated).toEqual([]);
  });
});

describe('what is declared in English is said in Dutch', () => {
  const texts: { path: string; english: string; dutch: string | undefined }[] = [];
  const both = (path: string, english: object, dutch: object | undefined, keys: readonly string[]) => {
    for (const key of keys) {
      texts.push({
        path: `${path}.${key}`,
        english: (english as Readonly<Record<string, string>>)[key]!,
        dutch: (dutch as Readonly<Record<string, string>> | undefined)?.[key],
      });
    }
  };
  const fields = (path: string, english: Readonly<Record<string, Field>>, dutch: Readonly<Record<string, object>>) => {
    for (const [name, field] of Object.entries(english)) both(`${path}.${name}`, field, dutch[name], ['label', 'help']);
  };
  for (const outcome of OUTCOMES) both(outcome.id, outcome, details.outcomes[outcome.id], ['label', 'help']);
  for (const line of LEDGER_LINES) both(line.id, line, details.ledger[line.id], ['label', 'help']);
  const levers: Readonly<Record<string, LeverWords>> = details.levers;
  for (const lever of LEVERS) {
    both(lever.id, lever, levers[lever.id], ['label', 'help', 'evidence']);
    fields(lever.id, lever.fields, levers[lever.id]?.fields ?? {});
  }
  fields('timing', TIMING_FIELDS, details.timing);
  fields('reviews', REVIEW_FIELDS, details.reviews);
  fields('organisation', { ...ORGANISATION_FIGURES, ...ORGANISATION_TRAITS }, declared.organisation);
  for (const { id, label } of INDICATORS) texts.push({ path: id, english: label, dutch: details.indicators[id] });
  for (const kind of ['strategies', 'organisations'] as const) {
    const dutch: Readonly<Record<string, object>> = declared[kind];
    for (const entry of LIBRARY[kind]) both(entry.id!, entry, dutch[entry.id!], ['name', 'description']);
  }
  const comparisons: Readonly<Record<string, object>> = declared.comparisons;
  for (const { id, scenario } of LIBRARY.comparisons) both(id, scenario, comparisons[id], ['name', 'description']);
  const parameters: Readonly<Record<string, Readonly<Record<string, object>>>> = nlClassroom.parameters!;
  for (const [group, entries] of Object.entries(PARAMETERS)) {
    for (const [name, parameter] of Object.entries(entries as Readonly<Record<string, ParameterDefinition>>))
      both(`${group}.${name}`, parameter, parameters[group]?.[name], ['label', 'help', 'source']);
  }

  it('all of it', () => expect(texts.filter(({ dutch }) => !dutch).map(({ path }) => path)).toEqual([]));

  it('in other words', () => {
    const repeated = texts
      .filter(({ english, dutch }) => wordsIn(english) >= FEW_WORDS && english === dutch)
      .filter(({ english }) => !SAME.some((same) => same.test(english)));
    expect(repeated).toEqual([]);
  });

  it('with the numbers of the English text', () => {
    const differing = texts
      .filter(({ dutch }) => dutch !== undefined)
      .map(({ path, english, dutch }) => ({ path, english: numbersIn(english), dutch: numbersIn(dutch!) }))
      .filter(({ english, dutch }) => english !== dutch);
    expect(differing).toEqual([]);
  });

  it('choices of levers', () => {
    const options = LEVERS.flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) => (field.kind === 'choice' ? field.options : [])),
    );
    expect(options.filter((option) => details.options[option] === undefined)).toEqual([]);
  });

  it('units', () => {
    const all: readonly (readonly Field[])[] = [
      ...LEVERS.map(({ fields }) => Object.values(fields)),
      Object.values(REVIEW_FIELDS),
      ...Object.values(PARAMETERS).map((group) => Object.values(group as Readonly<Record<string, Field>>)),
    ];
    const units = all.flat().flatMap((field) => (field.kind === 'number' ? [field.unit] : []));
    expect([...new Set(units)].filter((unit) => unitInWords(unit) === unit)).toEqual(['SD', 'per week', 'logits']);
  });
});

/** `.28`, `0,28` and `28 %`, `28%` are the same numbers; so are `5,000` and `5.000`. */
function numbersIn(text: string): string {
  const plain = text.replace(/(?<=[1-9]\d{0,2})[.,](?=\d{3}\b)/g, '').replace(/(\d),(?=\d)/g, '$1.');
  return (plain.match(/\d*\.?\d+/g) ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ');
}

describe('the lessons of the library in Dutch', () => {
  it.each(Object.keys(LESSON_DOCUMENTS))('%s has no English left', (id) => {
    const said = new Set(
      textsOf(nlClassroom.lessons![id as keyof typeof LESSON_DOCUMENTS]).flatMap(({ texts }) => texts),
    );
    const english = textsOf(LESSON_DOCUMENTS[id as keyof typeof LESSON_DOCUMENTS]).flatMap(({ texts }) => texts);
    expect(english.filter((text) => wordsIn(text) >= FEW_WORDS && said.has(text))).toEqual([]);
  });
});

describe('the claims in Dutch', () => {
  const { titles, tests, labels, planNames } = nlClassroom.claims;
  const tested = JSON.parse(readFileSync(new URL('../../docs/claims.json', import.meta.url), 'utf8')) as TestedClaims;

  it('every one has its title and its test', () =>
    expect(CLAIMS.map(({ id }) => id).filter((id) => !titles[id] || !tests[id])).toEqual([]));

  it('so has every reading, and every plan of an example', () => {
    const readings = tested.claims.flatMap(({ verdicts }) => verdicts.map(({ label }) => label));
    const plans = tested.claims.flatMap(({ examples }) =>
      examples.flatMap(({ links }) => links.flatMap((link) => link.plans)),
    );
    expect(readings.filter((label) => !labels[label])).toEqual([]);
    expect(plans.filter((plan) => !planNames[plan])).toEqual([]);
  });
});
