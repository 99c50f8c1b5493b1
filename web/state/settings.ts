import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../sim/organisation/traits.ts';
import { parseSeed, SeedError } from '../../sim/random/seed.ts';
import type { NumberField } from '../../sim/field.ts';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';

/**
 * What a visitor has set: all of it stands in the address, so that a link shows the same page. Only an imported
 * organisation does not, because it never leaves the browser.
 */
export interface Settings {
  /** Id of an organisation of the library, or GIVEN, or IMPORTED. */
  readonly organisation: string;
  /** Ids of own plans or of the library's, two to four; the first is what the others are measured against. */
  readonly strategies: readonly string[];
  readonly seed: string;
  /** Worlds; at most so many with `untilSettled`. */
  readonly replicates: number;
  /** Run only as many worlds as it takes to settle which plan is ahead. */
  readonly untilSettled: boolean;
  readonly weeks: number;
  /** Number of the world that is watched, from 1. */
  readonly world: number;
  /** Figures and traits that differ from the organisation's own. */
  readonly changed: Readonly<Partial<Record<OrganisationField, number>>>;
  /** Plans that are not the library's; those that are compared stand in the address. */
  readonly own: readonly Strategy[];
  /** The terms of a scenario that came by link or file; null: those of the standard comparison. */
  readonly given: GivenTerms | null;
  /** The organisation read from own files, if one was. */
  readonly imported: ImportedName | null;
  /** A change of course that is looked at; null: the usual one. */
  readonly branch: BranchAt | null;
}

/** A plan that gives way to another in some week. */
export interface BranchAt {
  readonly plan: string;
  readonly then: string;
  /** First week under the other plan. */
  readonly week: number;
}

/** Everything of a scenario but its plans and its length. */
export type GivenTerms = Pick<Scenario, 'name' | 'description' | 'organisation' | 'currency' | 'target' | 'parameters'>;

export interface ImportedName {
  /** The same number means the same organisation, as long as the page is open. */
  readonly number: number;
  readonly name: string;
  readonly employees: number;
}

/** In place of a library id: the organisation of the given terms, or the imported one. */
export const GIVEN = 'given';
export const IMPORTED = 'imported';
const NAMED_ELSEWHERE: readonly string[] = [GIVEN, IMPORTED];

/** What of an organisation the page lets one change, with its declared range. */
export const ORGANISATION_FIELDS = {
  employees: ORGANISATION_FIGURES.employees,
  span: ORGANISATION_FIGURES.span,
  sites: ORGANISATION_FIGURES.sites,
  meanDegree: ORGANISATION_FIGURES.meanDegree,
  withinDepartment: ORGANISATION_FIGURES.withinDepartment,
  ...ORGANISATION_TRAITS,
} as const satisfies Record<string, NumberField>;

export type OrganisationField = keyof typeof ORGANISATION_FIELDS;

export const FEWEST_STRATEGIES = 2;
export const MOST_STRATEGIES = 4;
export const FEWEST_REPLICATES = 2;
export const MOST_REPLICATES = 1000;
/** Where even so many worlds do not settle it, it is too close to call. */
export const MOST_UNTIL_SETTLED = 640;
const UNTIL_SETTLED = 'auto';
export const MOST_WEEKS = 520;
/** The page runs at most so many people; larger organisations are for the command line. */
export const MOST_EMPLOYEES = 100_000;

/** Names that settings may refer to, and what holds where nothing is said. */
export interface Choices {
  readonly organisations: readonly string[];
  readonly strategies: readonly string[];
  readonly standard: Settings;
}

/** What could not be read of an address, by name. */
export interface Unreadable {
  readonly key: string;
  readonly value: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly unreadable: readonly Unreadable[];
}

/** Longer fragments are not looked at. */
const LONGEST_FRAGMENT = 64_000;
/** Of a value that could not be read no more than this is repeated. */
const LONGEST_ECHO = 40;

/**
 * The settings as they stand behind the # of the address: `organisation=manufacturer&strategies=hands-off,top-down&…`.
 * Own plans and given terms do not fit into it (see address.ts).
 */
export function writeFragment(settings: Settings): string {
  const parts: [string, string][] = [
    ...(NAMED_ELSEWHERE.includes(settings.organisation)
      ? []
      : [['organisation', settings.organisation] as [string, string]]),
    ['strategies', settings.strategies.join(',')],
    ['seed', settings.seed],
    ['replicates', settings.untilSettled ? UNTIL_SETTLED : String(settings.replicates)],
    ['weeks', String(settings.weeks)],
  ];
  if (settings.world !== 1) parts.push(['world', String(settings.world)]);
  if (settings.branch !== null) parts.push(['branch', writeBranch(settings.branch)]);
  for (const field of Object.keys(ORGANISATION_FIELDS) as OrganisationField[]) {
    const value = settings.changed[field];
    if (value !== undefined) parts.push([field, String(value)]);
  }
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/**
 * Reads a fragment, with or without its #. Whatever is missing has its standard value; if anything is wrong the whole
 * of it counts for nothing, and what was wrong is said.
 */
export function readFragment(fragment: string, choices: Choices): ReadSettings {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const { standard } = choices;
  if (text === '') return { settings: standard, unreadable: [] };
  if (text.length > LONGEST_FRAGMENT) return { settings: standard, unreadable: [{ key: '', value: '' }] };
  const unreadable: Unreadable[] = [];
  const changed: Partial<Record<OrganisationField, number>> = {};
  let settings = standard;
  const known = readers(choices);
  const refuse = (key: string, value: string) => {
    unreadable.push({ key: key.slice(0, LONGEST_ECHO), value: value.slice(0, LONGEST_ECHO) });
  };
  for (const [key, value] of new URLSearchParams(text)) {
    const read = known.get(key);
    if (read !== undefined) {
      const part = read(value);
      if (part === null) refuse(key, value);
      else settings = { ...settings, ...part };
    } else if (Object.hasOwn(ORGANISATION_FIELDS, key)) {
      const field = key as OrganisationField;
      const number = readNumber(value, fieldRange(field));
      if (number === null) refuse(key, value);
      else changed[field] = number;
    } else {
      refuse(key, value);
    }
  }
  if (settings.world > settings.replicates) refuse('world', String(settings.world));
  return unreadable.length > 0
    ? { settings: standard, unreadable }
    : { settings: { ...settings, changed }, unreadable };
}

type Reader = (value: string) => Partial<Settings> | null;

function readers({ organisations, strategies }: Choices): ReadonlyMap<string, Reader> {
  return new Map<string, Reader>(
    Object.entries({
      organisation: (value: string) => (organisations.includes(value) ? { organisation: value } : null),
      strategies: (value: string) => {
        const ids = value.split(',');
        const known = ids.every((id) => strategies.includes(id)) && new Set(ids).size === ids.length;
        return known && ids.length >= FEWEST_STRATEGIES && ids.length <= MOST_STRATEGIES ? { strategies: ids } : null;
      },
      seed: (value: string) => {
        const seed = readSeed(value);
        return seed === null ? null : { seed };
      },
      replicates: (value: string) => {
        if (value === UNTIL_SETTLED) return { replicates: MOST_UNTIL_SETTLED, untilSettled: true };
        const replicates = readNumber(value, { minimum: FEWEST_REPLICATES, maximum: MOST_REPLICATES, whole: true });
        return replicates === null ? null : { replicates };
      },
      weeks: (value: string) => {
        const weeks = readNumber(value, { minimum: 1, maximum: MOST_WEEKS, whole: true });
        return weeks === null ? null : { weeks };
      },
      branch: (value: string) => {
        const branch = readBranch(value);
        return branch === null ? null : { branch };
      },
      world: (value: string) => {
        const world = readNumber(value, { minimum: 1, maximum: MOST_REPLICATES, whole: true });
        return world === null ? null : { world };
      },
    }),
  );
}

/** `real-bottom-up,26,hands-off`: begin with the first, go on with the other from that week on. */
export function writeBranch({ plan, week, then }: BranchAt): string {
  return [plan, week, then].join(',');
}

function readBranch(value: string): BranchAt | null {
  const [, plan, digits, then] = /^([a-z][a-z0-9-]{0,63}),(\d{1,3}),([a-z][a-z0-9-]{0,63})$/.exec(value) ?? [];
  if (plan === undefined || then === undefined || plan === then) return null;
  const week = Number(digits);
  return week >= 1 && week < MOST_WEEKS ? { plan, week, then } : null;
}

/** The seed as the model takes it, or null where it does not. */
export function readSeed(value: string): string | null {
  try {
    return parseSeed(value);
  } catch (error) {
    if (error instanceof SeedError) return null;
    throw error;
  }
}

/** The range of a field on this page. */
export function fieldRange(field: OrganisationField): Pick<NumberField, 'minimum' | 'maximum' | 'whole'> {
  const declared: NumberField = ORGANISATION_FIELDS[field];
  return field === 'employees' ? { ...declared, maximum: MOST_EMPLOYEES } : declared;
}

function readNumber(
  text: string,
  { minimum, maximum, whole }: Pick<NumberField, 'minimum' | 'maximum' | 'whole'>,
): number | null {
  if (!/^-?\d{1,12}(\.\d{1,12})?$/.test(text)) return null;
  const value = Number(text);
  return value >= minimum && value <= maximum && (whole !== true || Number.isInteger(value)) ? value : null;
}

/** Whether two settings ask for the same runs: which world is watched makes no difference. */
export function sameRuns(a: Settings, b: Settings): boolean {
  return (
    writeFragment({ ...a, world: 1, branch: null }) === writeFragment({ ...b, world: 1, branch: null }) &&
    a.imported?.number === b.imported?.number &&
    sameValue(a.given, b.given) &&
    a.strategies.every((id) => sameValue(ownPlan(a, id), ownPlan(b, id)))
  );
}

/** The own plan of that id, if there is one. */
export function ownPlan({ own }: Settings, id: string): Strategy | undefined {
  return own.find((plan) => plan.id === id);
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
