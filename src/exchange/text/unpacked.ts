import { type Source } from '../source.ts';

const GZIP = [0x1f, 0x8b] as const;

/** The source as it is, or what is packed in it where it is a gzip file: unpacked as it streams, never held whole. */
export async function unpacked(source: Source): Promise<Source> {
  const reader = source.stream().getReader();
  let opening: readonly number[] = [];
  try {
    while (opening.length < GZIP.length) {
      const { done, value } = await reader.read();
      if (done) break;
      opening = [...opening, ...value.subarray(0, GZIP.length)];
    }
  } catch {
    // What cannot be read is told of where it is read.
    return source;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (!GZIP.every((byte, at) => opening[at] === byte)) return source;
  return {
    name: source.name,
    ...(source.columns && { columns: source.columns }),
    stream: () =>
      (source.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(new DecompressionStream('gzip')),
  };
}
