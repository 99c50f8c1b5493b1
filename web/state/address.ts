import { fromLink, isLink, toLink } from '../../scenarios/codec/link.ts';
import type { Issue } from '../../scenarios/issue.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from '../../scenarios/scenario.ts';
import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../sim/index.ts';
import { CHOICES, planNamed, scenarioOf } from './library-choices.ts';
import {
  fieldRange,
  FEWEST_STRATEGIES,
  GIVEN,
  IMPORTED,
  MOST_REPLICATES,
  MOST_STRATEGIES,
  MOST_WEEKS,
  ORGANISATION_FIELDS,
  ownPlan,
  readFragment,
  writeBranch,
  writeFragment,
  type OrganisationField,
  type Settings,
  type Unreadable,
} from './settings.ts';

/** What a link says of the result its maker saw. */
export interface Promised {
  readonly digest: string;
  readonly modelVersion: number;
  /** The settings it is said of. */
  readonly settings: Settings;
}

/** What stands in an address: settings, or what is wrong with it and the standard settings. */
export interface ReadAddress {
  readonly settings: Settings;
  readonly unreadable: readonly Unreadable[];
  readonly issues: readonly Issue[];
  readonly promised: Promised | null;
}

/** Settings that need no more than a readable fragment are read at once; a packed scenario takes a moment. */
export function readAddress(hash: string): ReadAddress | Promise<ReadAddress> {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (!isLink(text)) return { ...readFragment(text, CHOICES), issues: [], promised: null };
  const [link = '', ...more] = text.split('&');
  const rest = readFragment(more.join('&'), CHOICES);
  const known = LIBRARY.comparisons.find(({ id }) => link === `compare=${id}`);
  if (known !== undefined) {
    const settings = settingsOf(known.scenario, rest.settings);
    return { settings, unreadable: rest.unreadable, issues: [], promised: null };
  }
  return fromLink(link).then((read) => {
    if (!read.ok) return { settings: CHOICES.standard, unreadable: [], issues: read.issues, promised: null };
    const { scenario, seed, replicates, digest, modelVersion } = read.value;
    const settings = settingsOf(scenario, {
      ...rest.settings,
      seed,
      replicates: Math.max(2, Math.min(MOST_REPLICATES, replicates)),
    });
    const promised = digest === null ? null : { digest, modelVersion, settings };
    return { settings, unreadable: rest.unreadable, issues: [], promised };
  });
}

/** The fragment of the address that reproduces the settings, or why none can. */
export async function writeAddress(
  settings: Settings,
  digest: string | null = null,
): Promise<
  { readonly ok: true; readonly fragment: string } | { readonly ok: false; readonly issues: readonly Issue[] }
> {
  if (!needsLink(settings) && digest === null) return { ok: true, fragment: writeFragment(settings) };
  const shared =
    settings.organisation === IMPORTED ? { ...settings, organisation: CHOICES.standard.organisation } : settings;
  const packed = await toLink({ ...shared, scenario: scenarioToShare(shared), digest });
  if (!packed.ok) return packed;
  const more = [
    ...(settings.untilSettled ? ['replicates=auto'] : []),
    ...(settings.world === 1 ? [] : [`world=${settings.world}`]),
    ...(settings.branch === null ? [] : [`branch=${writeBranch(settings.branch)}`]),
  ];
  return { ok: true, fragment: [packed.value, ...more].join('&') };
}

/** Whether the settings hold more than a readable fragment can say. */
export function needsLink(settings: Settings): boolean {
  return settings.given !== null || settings.strategies.some((id) => ownPlan(settings, id) !== undefined);
}

/** The scenario of the settings with its plans as they were written, whether or not their money suffices here. */
export function scenarioToShare(settings: Settings): Scenario {
  const bare = scenarioOf({ ...settings, strategies: [] });
  if (!bare.ok) throw new Error('A scenario without plans has no budget to overspend.');
  return { ...bare.scenario, strategies: settings.strategies.map((id) => planNamed(settings, id)) };
}

/** The settings that ask for a scenario's comparison; the rest (seed, worlds) as in `others`. */
export function settingsOf(scenario: Scenario, others: Settings = CHOICES.standard): Settings {
  const { name, description, organisation, currency, target, parameters } = scenario;
  const terms = { name, description, organisation, currency, target, parameters };
  const own = scenario.strategies.filter((strategy) => !LIBRARY.strategies.includes(strategy));
  const strategies = enough(scenario.strategies.map(({ id }) => id));
  const known = libraryOrganisation(organisation);
  const usual = known !== null && hasUsualTerms(scenario);
  return {
    ...others,
    strategies,
    own,
    weeks: Math.min(MOST_WEEKS, scenario.weeks),
    organisation: known?.id ?? GIVEN,
    changed: known?.changed ?? {},
    given: usual ? null : terms,
  };
}

/** A comparison has two to four plans: the first four, or one of the library beside a single one. */
function enough(ids: readonly string[]): readonly string[] {
  const missing = CHOICES.standard.strategies.filter((id) => !ids.includes(id));
  return [...ids, ...missing.slice(0, Math.max(0, FEWEST_STRATEGIES - ids.length))].slice(0, MOST_STRATEGIES);
}

function hasUsualTerms({ currency, target, parameters, weeks }: Scenario): boolean {
  const usual = scenarioOf({ ...CHOICES.standard, weeks: Math.min(MOST_WEEKS, weeks) });
  return (
    usual.ok &&
    currency === usual.scenario.currency &&
    JSON.stringify(target) === JSON.stringify(usual.scenario.target) &&
    JSON.stringify(parameters) === JSON.stringify(usual.scenario.parameters)
  );
}

interface ChangedOrganisation {
  readonly id: string;
  readonly changed: Settings['changed'];
}

/** The library's organisation of that name and what was changed in it; null where it is another. */
function libraryOrganisation(given: ScenarioOrganisation): ChangedOrganisation | null {
  const known = LIBRARY.organisations.find(({ name }) => name === given.name);
  if (known === undefined) return null;
  const values = valuesOf(given);
  const described = valuesOf(known);
  const changed: Partial<Record<OrganisationField, number>> = {};
  for (const name of [...Object.keys(ORGANISATION_FIGURES), ...Object.keys(ORGANISATION_TRAITS)]) {
    const value = values[name];
    if (value === described[name]) continue;
    if (typeof value !== 'number' || !Object.hasOwn(ORGANISATION_FIELDS, name)) return null;
    const { minimum, maximum } = fieldRange(name as OrganisationField);
    if (value < minimum || value > maximum) return null;
    changed[name as OrganisationField] = value;
  }
  return { id: known.id!, changed };
}

function valuesOf({ figures, traits }: ScenarioOrganisation): Readonly<Record<string, number | null>> {
  return { ...figures, ...traits };
}

/** Own plans get an id of their own: `my-plan`, `my-plan-2`. */
export function freeId(settings: Settings, wanted = 'my-plan'): string {
  const taken = new Set([...settings.own, ...LIBRARY.strategies].map(({ id }: Strategy) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
