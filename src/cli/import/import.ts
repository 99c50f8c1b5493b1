import { resolve } from 'node:path';
import { fileIssue } from '../file-issue.ts';
import { sayNotices } from '../say-notices.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';
import { importOrganisation, type ImportedOrganisation } from '../../exchange/import-organisation.ts';
import { WRITTEN_FILES, writeOrganisation, writtenReport } from '../../exchange/write-organisation.ts';
import { fileSource } from '../../node/files/file-source.ts';
import { writeFolder } from '../../node/write-folder.ts';
import { importText } from './import-text.ts';
import { inOptionWords } from './in-option-words.ts';
import { readColumns } from './read-columns.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

export interface ImportCommandOptions extends CommonOptions {
  readonly out: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly peopleColumns?: string;
  readonly tiesColumns?: string;
  readonly unknownPeople?: string;
  readonly unknownManagers?: string;
  readonly asOf?: string;
  readonly pseudonymKey?: string;
  readonly nameIds?: boolean;
}

const WHAT_TO_DO = ['add', 'drop', 'refuse'] as const;
const MEGABYTE = 1e6;

/** `groundswell import people|ties`: reads, checks and mends everything, and only then writes. */
export async function command(options: ImportCommandOptions, kind: string, files: readonly string[]): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const holds = reader.oneOf('import', kind, ['people', 'ties']);
  const unknownPeople = reader.oneOf('--unknown-people', options.unknownPeople, WHAT_TO_DO);
  const unknownManagers = reader.oneOf('--unknown-managers', options.unknownManagers, WHAT_TO_DO);
  const peopleColumns = readColumns('--people-columns', options.peopleColumns, reader);
  const tiesColumns = readColumns('--ties-columns', options.tiesColumns, reader);
  reader.check();

  const { people = [], ties = [], asOf, pseudonymKey, nameIds } = options;
  await refuseOverwriting(options.out, [...files, ...people, ...ties]);
  const sources = {
    people: [...(holds === 'people' ? files : []), ...people].map(fileSource),
    ties: [...(holds === 'ties' ? files : []), ...ties].map(fileSource),
  };
  const bytes = [...sources.people, ...sources.ties].reduce((sum, { size }) => sum + (size ?? 0), 0);
  const progress = new Progress(terminal, 'MB');
  const imported = await importOrganisation({
    ...sources,
    onProgress: (read) => progress.show(Math.round(read / MEGABYTE), Math.round(bytes / MEGABYTE), null),
    options: {
      ...(peopleColumns && { peopleColumns }),
      ...(tiesColumns && { tiesColumns }),
      ...(unknownPeople && { unknownPeople }),
      ...(unknownManagers && { unknownManagers }),
      ...(asOf !== undefined && { asOf }),
      ...(pseudonymKey !== undefined && { pseudonymKey }),
      ...(nameIds !== undefined && { nameIds }),
    },
  });
  progress.clear();
  if (!imported.ok) throw new Refusal(imported.issues.map(inOptionWords));
  await writeAndTell(imported, options.out, terminal);
  return 0;
}

async function writeAndTell(imported: ImportedOrganisation, out: string, terminal: Terminal): Promise<void> {
  const files = writeOrganisation(imported);
  try {
    // The ties of an earlier import would name other people by the same pseudonyms.
    const gone = WRITTEN_FILES.filter((name) => !files.some((file) => file.name === name));
    await writeFolder(out, files, gone);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    const issue = fileIssue(
      out,
      error as NodeJS.ErrnoException,
      'Name another folder with --out. Nothing was written.',
    );
    throw new Refusal([{ ...issue, path: '--out' }]);
  }
  const report = writtenReport(imported);
  const written = files.map(({ name }) => resolve(out, name));
  if (terminal.format === 'json') {
    await terminal.print(JSON.stringify({ ...report, written }));
    return;
  }
  sayNotices(report.notices, terminal);
  await terminal.print(importText(report, written, terminal.style));
}
