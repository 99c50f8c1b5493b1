import { LIBRARY } from '../../scenarios/library.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from '../../scenarios/scenario.ts';
import type { Field, LeverDefinition, LedgerLine, OutcomeDefinition } from '../../sim/index.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import type { DetailText, FieldWords, LeverWords, LibraryWords } from '../../src/text/declared-text.ts';
import { text } from './language.ts';

/*
 * What the model and the library declare, in the language of the moment. In English the declaration's own words; in
 * another language those said of its id (src/text/declared-text.ts). Own plans and own organisations keep their names.
 */

/** Words of what is declared and not seen at first; null in English, and until they are there (see detail-words.ts). */
let details: DetailText | null = null;

export function tellDetails(words: DetailText | null): void {
  details = words;
}

type Words<Value> = Readonly<Record<string, Value>>;

/** Words of the declaration of that id in the language of the moment; undefined in English. */
function said<Value>(words: Words<Value> | undefined, id: string): Value | undefined {
  return words !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
}

export function outcomeWords(outcome: OutcomeDefinition): FieldWords {
  return said(details?.outcomes, outcome.id) ?? outcome;
}

export function ledgerWords(line: LedgerLine): FieldWords {
  return said(details?.ledger, line.id) ?? line;
}

export function leverWords(lever: LeverDefinition): Omit<LeverWords, 'fields'> {
  return said(details?.levers, lever.id) ?? lever;
}

/** A field of a lever, its start and its end among them, as it is shown. */
export function leverField<Declared extends Field>(lever: LeverDefinition, name: string, field: Declared): Declared {
  const words = said(details?.timing, name) ?? said(said(details?.levers, lever.id)?.fields, name);
  return words === undefined ? field : { ...field, ...words };
}

/** A field of reviews, as it is shown. */
export function reviewField<Declared extends Field>(name: string, field: Declared): Declared {
  const words = said(details?.reviews, name);
  return words === undefined ? field : { ...field, ...words };
}

/** A figure or a trait of an organisation. */
export function organisationWords(name: string, field: Field): FieldWords {
  return said(text.declared?.organisation, name) ?? field;
}

export function indicatorLabel({ id, label }: { readonly id: string; readonly label: string }): string {
  return said(details?.indicators, id) ?? label;
}

/** What can be chosen in a field. */
export function optionLabel(option: string): string {
  return said(details?.options, option) ?? option;
}

/** Names under which a plan or an organisation of the library has been shown: in English, and in every language since. */
const known = { strategies: new Map<string, Set<string>>(), organisations: new Map<string, Set<string>>() };
type Kind = keyof typeof known;

for (const kind of ['strategies', 'organisations'] as const)
  for (const { id, name } of LIBRARY[kind]) known[kind].set(id!, new Set([name]));

const byId = (entries: readonly (LibraryWords & { readonly id: string | null })[]): Words<LibraryWords> =>
  Object.fromEntries(entries.map((entry) => [String(entry.id), entry] as const));

const ENGLISH: Readonly<Record<Kind, Words<LibraryWords>>> = {
  strategies: byId(LIBRARY.strategies),
  organisations: byId(LIBRARY.organisations),
};

/** What something of the library is called now; undefined where it is somebody's own, of the same id or not. */
function libraryWords(kind: Kind, id: string | null, name: string): LibraryWords | undefined {
  if (id === null) return undefined;
  const names = known[kind].get(id);
  if (names === undefined) return undefined;
  const words = said(text.declared?.[kind], id) ?? ENGLISH[kind][id]!;
  if (!names.has(name) && name !== words.name) return undefined;
  names.add(words.name);
  return words;
}

/** The same value for the same value and language, so that who compares by identity sees nothing new. */
export function remembering<Value extends object>(tell: (value: Value) => Value): (value: Value) => Value {
  const remembered = new WeakMap<Value, { readonly language: object; readonly told: Value }>();
  return (value) => {
    const before = remembered.get(value);
    if (before?.language === text) return before.told;
    const told = tell(value);
    remembered.set(value, { language: text, told });
    return told;
  };
}

function sameWords(words: LibraryWords, { name, description }: LibraryWords): boolean {
  return words.name === name && words.description === description;
}

function renamed<Part extends { readonly id: string; readonly name: string }>(part: Part): Part {
  const words = libraryWords('strategies', part.id, part.name);
  return words === undefined || words.name === part.name ? part : { ...part, name: words.name };
}

/** A plan with its name and description in the language of the moment. */
export const toldStrategy = remembering<Strategy>((strategy) => {
  const words = libraryWords('strategies', strategy.id, strategy.name);
  return words === undefined || sameWords(words, strategy)
    ? strategy
    : { ...strategy, name: words.name, description: words.description };
});

export const toldOrganisation = remembering<ScenarioOrganisation>((organisation) => {
  const words = libraryWords('organisations', organisation.id, organisation.name);
  return words === undefined || sameWords(words, organisation)
    ? organisation
    : { ...organisation, name: words.name, description: words.description };
});

export const toldScenario = remembering<Scenario>((scenario) => ({
  ...scenario,
  name: libraryWords('organisations', scenario.organisation.id, scenario.name)?.name ?? scenario.name,
  organisation: toldOrganisation(scenario.organisation),
  strategies: scenario.strategies.map(toldStrategy),
}));

/** An answer in which every plan of the library has its name in the language of the moment. */
export const toldComparison = remembering<Comparison>((comparison) => {
  const { organisation, scenario, strategies, finding } = comparison;
  const words = libraryWords('organisations', organisation.id, organisation.name);
  return {
    ...comparison,
    scenario: toldScenario(scenario),
    organisation: { ...organisation, name: words?.name ?? organisation.name },
    strategies: strategies.map((strategy) => {
      const told = libraryWords('strategies', strategy.id, strategy.name);
      return told === undefined ? strategy : { ...strategy, name: told.name, description: told.description };
    }),
    finding: toldFinding(finding),
  };
});

function toldFinding(finding: Finding): Finding {
  switch (finding.kind) {
    case 'none':
      return finding;
    case 'alone':
      return { ...finding, best: renamed(finding.best) };
    case 'clear':
      return {
        ...finding,
        best: renamed(finding.best),
        next: renamed(finding.next),
        betterInMoney: inMoney(finding.betterInMoney),
      };
    case 'too-close':
      return {
        ...finding,
        close: finding.close.map(renamed),
        behind: finding.behind.map(renamed),
        betterInMoney: inMoney(finding.betterInMoney),
      };
  }
}

function inMoney<Better extends Extract<Finding, { kind: 'clear' }>['betterInMoney']>(better: Better): Better {
  return better === null ? better : { ...better, contender: renamed(better.contender) };
}
