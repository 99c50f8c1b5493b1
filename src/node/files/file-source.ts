import { type FileHandle, open } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { type Source } from '../../exchange/source.ts';

const CHUNK_BYTES = 262_144;

/**
 * A file on disk as a source. It is opened when it is read, so that whatever is wrong with it becomes an issue of the
 * import; each reading begins anew.
 */
export function fileSource(path: string): Source {
  return { name: path, stream: () => streamFile(path), ...sizeOf(path) };
}

function sizeOf(path: string): { readonly size?: number } {
  try {
    return { size: statSync(path).size };
  } catch {
    return {};
  }
}

function streamFile(path: string): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        file ??= await open(path, 'r');
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        await file.close();
        controller.close();
      } catch (error) {
        await file?.close();
        throw explained(error);
      }
    },
    async cancel() {
      await file?.close();
    },
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
};

function explained(error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(REASONS[code] ?? message, { cause: error });
}
