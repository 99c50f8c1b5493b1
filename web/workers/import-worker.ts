import { expose, transfer } from 'comlink';
import { assemble, type Organisation } from '../../sim/index.ts';
import { importOrganisation } from '../../src/exchange/import-organisation.ts';
import type { ImportReport } from '../../src/exchange/import-report.ts';
import type { Source } from '../../src/exchange/source.ts';
import { importUsage, type UsageResult } from '../../src/exchange/usage/import-usage.ts';
import type { Issue } from '../../scenarios/issue.ts';

/** What came of own files: an organisation without names, or why there is none; in either case what was found. */
export type ImportedFiles =
  | { readonly ok: true; readonly organisation: Organisation; readonly report: ImportReport }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: ImportReport };

export interface ImportService {
  read(people: readonly File[], ties: readonly File[], progress: (bytes: number) => void): Promise<ImportedFiles>;
  readUsage(files: readonly File[], progress: (bytes: number) => void): Promise<UsageResult>;
}

const service: ImportService = {
  async read(people, ties, progress) {
    const imported = await importOrganisation({
      people: people.map(sourceOf),
      ties: ties.map(sourceOf),
      onProgress: nowAndThen(progress),
    });
    if (!imported.ok) return { ok: false, issues: imported.issues, report: imported.report };
    const organisation = assemble(imported.input);
    const result = { ok: true as const, organisation, report: imported.report };
    const buffers = Object.values(organisation).flatMap((column: unknown) =>
      ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
    );
    return transfer(result, [...new Set(buffers)]);
  },

  readUsage: (files, progress) => importUsage({ files: files.map(sourceOf), onProgress: nowAndThen(progress) }),
};

/** Progress is told no more often than one can follow. */
function nowAndThen(progress: (bytes: number) => void): (bytes: number) => void {
  let told = 0;
  return (bytes) => {
    const now = performance.now();
    if (now - told < 200) return;
    told = now;
    progress(bytes);
  };
}

/** A file is read as a stream, as often as need be. */
function sourceOf(file: File): Source {
  return { name: file.name, size: file.size, stream: () => file.stream() };
}

expose(service);
