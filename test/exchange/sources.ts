import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ImportedOrganisation,
  type ImportInput,
  importOrganisation,
  type RefusedImport,
} from '../../src/exchange/import-organisation.ts';
import { type Source } from '../../src/exchange/source.ts';

/** Bytes as a source that hands them out in chunks of the given sizes, over and over. */
export function bytesSource(name: string, bytes: Uint8Array, sizes: readonly number[] = [65_536]): Source {
  return {
    name,
    size: bytes.length,
    stream() {
      let at = 0;
      let chunk = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          const size = Math.max(1, sizes[chunk++ % sizes.length]!);
          controller.enqueue(bytes.subarray(at, at + size));
          at += size;
        },
      });
    },
  };
}

export function text(name: string, content: string, sizes?: readonly number[]): Source {
  return bytesSource(name, new TextEncoder().encode(content), sizes);
}

/** A committed example in one of the formats we read. */
export function fixture(name: string): Source {
  return bytesSource(name, readFileSync(join(import.meta.dirname, '../fixtures/exchange', name)));
}

export async function imported(input: ImportInput): Promise<ImportedOrganisation> {
  const result = await importOrganisation(input);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

export async function refused(input: ImportInput): Promise<RefusedImport> {
  const result = await importOrganisation(input);
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.report)}`);
  return result;
}

/** Codes of the notices with how often each happened. */
export function noticesOf({ report }: ImportedOrganisation | RefusedImport): Record<string, number> {
  return Object.fromEntries(report.notices.map(({ code, count }) => [code, count]));
}

/** The department of each pseudonym. */
export function departmentsOf({ input, pseudonyms, departments }: ImportedOrganisation): Record<string, string> {
  return Object.fromEntries(pseudonyms.map((name, row) => [name, departments[input.department[row]!]!.label]));
}
