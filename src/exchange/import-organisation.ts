import { type Issue } from '../../scenarios/issue.ts';
import { type OrganisationInput } from '../../sim/organisation/organisation.ts';
import { buildOrganisation } from './build-organisation.ts';
import { dayNumber } from './day-number.ts';
import { Findings, Refusal } from './findings.ts';
import { type Group } from './groups.ts';
import { type FileReport, IMPORT_REPORT_FORMAT, type ImportReport } from './import-report.ts';
import { Names } from './names.ts';
import { mergePeople, type UnknownManagers } from './people/merge-people.ts';
import { type PeopleFile, readPeople } from './people/read-people.ts';
import { type ColumnChoice, type Source } from './source.ts';
import { type DecodeOptions, NotUtf8 } from './text/decode.ts';
import { readTies } from './ties/read-ties.ts';
import { type SortedTies } from './ties/sort-ties.ts';
import { TieCounts, type UnknownPeople } from './ties/tie-counts.ts';
import { strangersOf } from './strangers.ts';

export interface ImportInput {
  readonly people?: readonly Source[];
  readonly ties?: readonly Source[];
  readonly options?: ImportOptions;
  readonly signal?: AbortSignal;
  /** Told how many bytes have been read; a file read anew, in another encoding, counts again. */
  readonly onProgress?: (bytesRead: number) => void;
}

export interface ImportOptions {
  /** Which column of the people files holds what, by number from 1 or by name; a source's own choice goes first. */
  readonly peopleColumns?: ColumnChoice;
  /** Which column of the ties files holds what. */
  readonly tiesColumns?: ColumnChoice;
  /**
   * What to do with people who have ties and are in no people file: `add` them as employees without a manager, `drop`
   * their ties, or `refuse` the import. By default they are added as long as they are at most 20 % of the people.
   */
  readonly unknownPeople?: UnknownPeople;
  /**
   * What to do with managers who are in no people file: `add` them as employees, `drop` them so that their reports
   * have none, or `refuse`. By default they are added when the files say only who reports to whom; otherwise dropped,
   * unless that would be most managers, which is refused.
   */
  readonly unknownManagers?: UnknownManagers;
  /** The day the organisation is taken at, as 2024-01-31: later lines do not count yet. */
  readonly asOf?: string;
  /** Whether ties of reporting lines and teams are added where the files have none; true unless said otherwise. */
  readonly addFormalTies?: boolean;
  /** Most employees, and most different ties, so that memory stays bounded. */
  readonly mostPeople?: number;
  readonly mostTies?: number;
  /**
   * A secret from which, together with the ids, luck keys are made, so that nobody can tell from a written luck key
   * whose it is. With another key, or none, the same files give other luck.
   */
  readonly pseudonymKey?: string;
  /** Whether issues name ids; left out by default, since they are personal. */
  readonly nameIds?: boolean;
}

export const MOST_PEOPLE = 1_000_000;
export const MOST_TIES = 10_000_000;

export type ImportResult = ImportedOrganisation | RefusedImport;

export interface ImportedOrganisation {
  readonly ok: true;
  readonly input: OrganisationInput;
  /** Pseudonym of each row: `e0001` and on, in the order of the ids by code unit. */
  readonly pseudonyms: readonly string[];
  readonly departments: readonly Group[];
  readonly sites: readonly Group[];
  /** Whether ties between people were given; without them the organisation has formal ones only. */
  readonly hasInformalTies: boolean;
  /** Whether luck keys were made with a pseudonym key. */
  readonly hasPseudonymKey: boolean;
  /** What passed between whom, by row, where ties were given. */
  readonly ties: SortedTies | null;
  readonly report: ImportReport;
}

export interface RefusedImport {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly report: ImportReport;
}

/**
 * Makes an organisation from a company's own files of people, of ties, or of both.
 *
 * Files are streamed: what is kept are ids as ordinals and counts per pair of people. Names, addresses and message
 * texts are dropped as they are read. Either an organisation results, with a report of what was found and mended, or
 * issues that say what to correct.
 */
export async function importOrganisation(input: ImportInput): Promise<ImportResult> {
  const windows1252 = new Set<Source>();
  for (;;) {
    const attempt = new ImportAttempt(input, windows1252);
    try {
      return await attempt.run();
    } catch (error) {
      if (error instanceof NotUtf8 && !windows1252.has(error.source)) windows1252.add(error.source);
      else if (error instanceof Refusal) return attempt.refused();
      else throw error;
    }
  }
}

/** One reading of all files; another follows if a file turns out not to be UTF-8. */
class ImportAttempt {
  readonly #input: ImportInput;
  readonly #options: ImportOptions;
  readonly #windows1252: ReadonlySet<Source>;
  readonly #findings = new Findings();
  readonly #names = new Names();
  readonly #files: FileReport[] = [];
  #bytesRead = 0;

  constructor(input: ImportInput, windows1252: ReadonlySet<Source>) {
    this.#input = input;
    this.#options = input.options ?? {};
    this.#windows1252 = windows1252;
  }

  async run(): Promise<ImportedOrganisation> {
    const findings = this.#findings;
    const { people: peopleSources = [], ties: tiesSources = [] } = this.#input;
    if (peopleSources.length + tiesSources.length === 0) {
      findings.stop({
        code: 'nothing-to-import',
        message: 'No file was given.',
        remedy: 'Give a file of people, a file of ties, or both.',
      });
    }
    for (const source of this.#windows1252) findings.mend('read-as-windows-1252', { file: source.name });
    const asOf = this.#asOf();

    const peopleFiles: PeopleFile[] = [];
    for (const source of peopleSources) {
      const columns = source.columns ?? this.#options.peopleColumns ?? {};
      const file = await readPeople(source, columns, this.#names, this.#decodeOptions(source));
      this.#files.push(file.report);
      peopleFiles.push(file);
    }
    const merged = mergePeople(
      peopleFiles,
      this.#names,
      { unknownManagers: this.#options.unknownManagers, asOf },
      findings,
    );
    if (peopleFiles.length > 0 && !peopleFiles.some(({ report }) => namesManagers(report)))
      findings.mend('no-manager-column');
    peopleFiles.length = 0;

    const mostPeople = this.#options.mostPeople ?? MOST_PEOPLE;
    const strangers = strangersOf(merged, this.#names, {
      unknownPeople: this.#options.unknownPeople,
      listed: peopleSources.length > 0,
      mostPeople,
      nameIds: this.#options.nameIds ?? false,
      findings,
    });
    const counts = new TieCounts(strangers.resolve, this.#options.mostTies ?? MOST_TIES, findings);
    for (const source of tiesSources) {
      const columns = source.columns ?? this.#options.tiesColumns ?? {};
      this.#files.push(await readTies(source, columns, counts, this.#decodeOptions(source)));
    }
    strangers.settle();
    findings.check();

    const { organisationReport, tiesReport, ...built } = buildOrganisation({
      merged,
      strangers: strangers.names,
      names: this.#names,
      counts: tiesSources.length > 0 ? counts : null,
      asOf,
      addFormalTies: this.#options.addFormalTies ?? true,
      nameIds: this.#options.nameIds ?? false,
      pseudonymKey: this.#options.pseudonymKey,
      findings,
    });
    const hasPseudonymKey = this.#options.pseudonymKey !== undefined;
    return { ok: true, ...built, hasPseudonymKey, report: this.#report(organisationReport, tiesReport) };
  }

  refused(): RefusedImport {
    return { ok: false, issues: this.#findings.issues, report: this.#report(null, null) };
  }

  #report(organisation: ImportReport['organisation'], ties: ImportReport['ties']): ImportReport {
    return {
      format: IMPORT_REPORT_FORMAT,
      files: this.#files,
      organisation,
      ties,
      notices: this.#findings.notices(),
    };
  }

  #asOf(): number | undefined {
    const { asOf } = this.#options;
    if (asOf === undefined) return undefined;
    const day = dayNumber(asOf);
    if (day === undefined) {
      this.#findings.stop({
        code: 'bad-date',
        path: 'asOf',
        value: asOf,
        message: `"${asOf}" is not a date.`,
        remedy: 'Write it as 2024-01-31.',
      });
    }
    return day;
  }

  #decodeOptions(source: Source): DecodeOptions {
    return {
      unmarked: this.#windows1252.has(source) ? 'windows-1252' : 'utf-8',
      findings: this.#findings,
      signal: this.#input.signal,
      onBytes: (bytes) => this.#input.onProgress?.((this.#bytesRead += bytes)),
    };
  }
}

function namesManagers({ columns }: FileReport): boolean {
  return 'manager' in columns || 'managerEmail' in columns;
}
