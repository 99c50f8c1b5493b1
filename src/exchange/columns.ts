import { nearestName } from '../../scenarios/nearest-name.ts';
import { type Findings } from './findings.ts';
import { type ColumnChoice, type Source } from './source.ts';
import { type Dialect, type Vocabulary } from './text/sniff.ts';

/** What a column can hold, with the names it goes by, the best first; compared without case, spaces and signs. */
export type Aliases<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** Index of the column of each role that a file has. */
export type Columns<Role extends string> = ReadonlyMap<Role, number>;

export interface FoundColumns<Role extends string> {
  readonly columns: Columns<Role>;
  /** Whether they are known from a header or from the user, rather than from their position. */
  readonly named: boolean;
  /** Columns that are not read. */
  readonly ignored: number;
}

/** The vocabulary of a set of aliases. */
export function vocabularyOf<Role extends string>(aliases: Aliases<Role>): Vocabulary {
  const names = new Set(Object.values<readonly string[]>(aliases).flat().map(bareName));
  const knows = (name: string): boolean => names.has(bareName(name));
  return {
    knows,
    takeApart(name) {
      for (let at = 2; at < name.length - 1; at++) {
        const parts = [name.slice(0, at), name.slice(at)] as const;
        if (startsWord(parts[1]) && knows(parts[0]) && knows(parts[1])) return parts;
      }
      return undefined;
    },
  };
}

function startsWord(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase();
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/**
 * Which column holds what: as the user chose, else by the header, else undefined for the caller to decide.
 *
 * A role whose name stands more than once in the header takes its best alias, and of equal ones the first.
 */
export function findColumns<Role extends string>(
  source: Source,
  dialect: Dialect,
  aliases: Aliases<Role>,
  chosen: ColumnChoice,
  findings: Findings,
): FoundColumns<Role> | undefined {
  const columns = new Map<Role, number>();
  const roles = Object.keys(aliases) as Role[];
  for (const [role, choice] of Object.entries(chosen)) {
    if (!roles.includes(role as Role)) refuseRole(source, role, roles, findings);
    const index = typeof choice === 'number' ? choice - 1 : headerIndex(dialect.header, choice);
    if (Number.isInteger(index) && index >= 0 && index < dialect.width) columns.set(role as Role, index);
    else refuseChoice(source, role, choice, dialect, findings);
  }
  findings.check();
  if (dialect.header) {
    const bare = dialect.header.map(bareName);
    const taken = new Set(columns.values());
    for (const role of roles) {
      if (columns.has(role)) continue;
      const index = aliases[role].map((alias) => bare.indexOf(bareName(alias))).find((at) => at >= 0 && !taken.has(at));
      if (index === undefined) continue;
      columns.set(role, index);
      taken.add(index);
    }
  }
  if (columns.size === 0 && !dialect.header) return undefined;
  return { columns, named: true, ignored: dialect.width - columns.size };
}

function headerIndex(header: readonly string[] | null, name: string): number {
  return header?.findIndex((cell) => bareName(cell) === bareName(name)) ?? -1;
}

function refuseRole(source: Source, role: string, roles: readonly string[], findings: Findings): void {
  const suggestion = nearestName(role, roles);
  findings.refuse({
    code: 'unknown-column-role',
    file: source.name,
    value: role,
    message: `"${role}" is nothing a column can hold; allowed are ${roles.join(', ')}.`,
    remedy: 'Use one of the names listed.',
    ...(suggestion !== undefined && { suggestion }),
  });
}

function refuseChoice(
  source: Source,
  role: string,
  choice: number | string,
  dialect: Dialect,
  findings: Findings,
): void {
  const suggestion = typeof choice === 'string' ? nearestName(choice, dialect.header ?? []) : undefined;
  const allowed = dialect.header
    ? `a number from 1 to ${dialect.width} or one of ${dialect.header.join(', ')}`
    : `a number from 1 to ${dialect.width}`;
  findings.refuse({
    code: 'no-such-column',
    file: source.name,
    line: dialect.preamble || 1,
    value: choice,
    message: `There is no column "${choice}" to hold ${role}; a column is ${allowed}.`,
    remedy: 'Name a column that the file has.',
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** Refuses a file in which a column that every file must have is not recognised. */
export function refuseMissingColumn<Role extends string>(
  source: Source,
  dialect: Dialect,
  role: Role,
  aliases: Aliases<Role>,
  findings: Findings,
): never {
  const header = dialect.header ?? [];
  const near = header.find((name) => nearestName(name, aliases[role]) !== undefined);
  const suggestion = near === undefined ? undefined : nearestName(near, aliases[role]);
  findings.stop({
    code: 'missing-column',
    file: source.name,
    line: dialect.preamble || 1,
    path: role,
    ...(dialect.header && { value: header }),
    message: dialect.header
      ? `No column of this header is known to hold ${role}: ${header.map((name) => `"${name}"`).join(', ')}.`
      : `This file has no header, and ${dialect.width} ${dialect.width === 1 ? 'column does' : 'columns do'} not tell what they hold.`,
    remedy: `Call it "${aliases[role][0]}" in the header, or say which column it is (columns: ${role} = 1, …).`,
    ...(suggestion !== undefined && { suggestion }),
  });
}
