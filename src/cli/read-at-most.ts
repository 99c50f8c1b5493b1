import { open } from 'node:fs/promises';

/** The bytes of a file, one more than `most` when it has more, so that whoever decodes them can refuse them. */
export async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    let bytes = new Uint8Array(Math.min(most, (await file.stat()).size) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length > most) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = grown(bytes, most + 1);
    }
  } finally {
    await file.close();
  }
}

/** A pipe does not say how long it is. */
function grown(bytes: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.min(most, bytes.length * 2 + 65_536));
  longer.set(bytes);
  return longer;
}
