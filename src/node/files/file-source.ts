import { type FileHandle, open } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { type Source } from '../../exchange/source.ts';

const CHUNK_BYTES = 262_144;

/**
 * A file on disk as a source. It is opened when it is read, so that whatever is wrong with it becomes an issue of the
 * import; each reading begins anew.
 */
export function fileSource(path: string): Source {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return { name: path, stream: () => streamFile(path), ...(size !== undefined && { size }) };
}

function streamFile(path: string): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      file ??= await open(path, 'r');
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await file.close();
      controller.close();
    },
    async cancel() {
      await file?.close();
    },
  });
}
