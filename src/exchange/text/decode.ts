import { type Findings } from '../findings.ts';
import { type Source } from '../source.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Thrown when a file without a byte order mark is not valid UTF-8: it is then read again as windows-1252. */
export class NotUtf8 extends Error {
  readonly source: Source;
  constructor(source: Source) {
    super(`${source.name} is not UTF-8`);
    this.source = source;
  }
}

export interface DecodedText {
  readonly encoding: Encoding;
  readonly chunks: AsyncGenerator<string, void, undefined>;
}

export interface DecodeOptions {
  /** How to read what has no byte order mark. */
  readonly unmarked: 'utf-8' | 'windows-1252';
  readonly findings: Findings;
  readonly signal?: AbortSignal | undefined;
  /** Told the number of bytes each chunk had. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** First bytes of files often mistaken for a table. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string; readonly remedy: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'is a workbook or a ZIP archive',
    remedy: 'Save the sheet as CSV (UTF-8), or unpack the archive, and give that file.',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'is an old workbook', remedy: 'Save the sheet as CSV (UTF-8).' },
  { bytes: [0x1f, 0x8b], what: 'is compressed (gzip)', remedy: 'Unpack it first.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'is a PDF', remedy: 'Export the table as CSV.' },
];

/** Bytes needed to recognise a mark or a signature. */
const OPENING = 4;

/**
 * The text of a source, chunk by chunk: UTF-8 or UTF-16 by byte order mark, otherwise UTF-8 or windows-1252.
 *
 * Nothing but the chunk being decoded is held. A zero byte means that this is no text, and refuses it.
 */
export async function decodeText(source: Source, options: DecodeOptions): Promise<DecodedText> {
  const bytes = readBytes(source, options);
  const opening = await readOpening(bytes);
  const signature = SIGNATURES.find((candidate) => startsWith(opening, candidate.bytes));
  if (signature) {
    await bytes.return();
    options.findings.stop({
      code: 'not-text',
      file: source.name,
      line: 1,
      message: `This is not a text file: it ${signature.what}.`,
      remedy: signature.remedy,
    });
  }
  const mark = MARKS.find((candidate) => startsWith(opening, candidate.bytes));
  const encoding = mark?.encoding === 'utf-8' ? options.unmarked : (mark?.encoding ?? options.unmarked);
  const chunks = decodeChunks(source, encoding, opening.subarray(mark?.bytes.length ?? 0), bytes, options.findings);
  return { encoding, chunks };
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, at) => bytes[at] === byte);
}

async function* decodeChunks(
  source: Source,
  encoding: Encoding,
  opening: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
  findings: Findings,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new NotUtf8(source);
    }
  };
  const text = (bytes: Uint8Array | undefined): string => {
    const decoded = encoding === 'windows-1252' ? mendWindows1252(decode(bytes)) : decode(bytes);
    if (decoded.includes('\0')) refuseBinary(source, findings);
    return decoded;
  };
  try {
    yield text(opening);
    for await (const bytes of rest) yield text(bytes);
    yield text(undefined);
  } finally {
    await rest.return();
  }
}

function refuseBinary(source: Source, findings: Findings): never {
  findings.stop({
    code: 'not-text',
    file: source.name,
    message: 'This is not a text file: it contains a zero byte.',
    remedy: 'Export the table as CSV in UTF-8; a UTF-16 file needs its byte order mark.',
  });
}

/** Code points of the bytes 0x80 to 0x9f in windows-1252, as the Encoding standard has them. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Some versions of Node decode windows-1252 as Latin-1; an id must not depend on the version that read it. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

async function readOpening(bytes: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array> {
  let opening: Uint8Array = new Uint8Array(0);
  while (opening.length < OPENING) {
    const next = await bytes.next();
    if (next.done) break;
    const longer = new Uint8Array(opening.length + next.value.length);
    longer.set(opening);
    longer.set(next.value, opening.length);
    opening = longer;
  }
  return opening;
}

async function* readBytes(source: Source, options: DecodeOptions): AsyncGenerator<Uint8Array, void, undefined> {
  const unreadable = (error: unknown): never =>
    options.findings.stop({
      code: 'cannot-read',
      file: source.name,
      message: `This file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Check that it exists, that it is a file and that you may read it.',
    });
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  try {
    reader = source.stream().getReader();
  } catch (error) {
    return unreadable(error);
  }
  try {
    for (;;) {
      options.signal?.throwIfAborted();
      const { done, value } = await reader.read().catch(unreadable);
      if (done) return;
      options.onBytes?.(value.length);
      if (value.length > 0) yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
