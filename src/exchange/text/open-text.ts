import { type Source } from '../source.ts';
import { type DecodeOptions, decodeText, type Encoding } from './decode.ts';
import { prepend } from './prepend.ts';
import { SAMPLE } from './sniff.ts';

/** A text opened for reading, with its beginning at hand to tell what it is. */
export interface OpenedText {
  readonly encoding: Encoding;
  /** The first `SAMPLE` characters, or all of them; however the file is cut into chunks. */
  readonly opening: string;
  /** The whole text, its opening included. */
  readonly chunks: AsyncGenerator<string, void, undefined>;
}

/** Opens a source as text; an empty one is an issue. */
export async function openText(source: Source, options: DecodeOptions): Promise<OpenedText> {
  const { encoding, chunks } = await decodeText(source, options);
  const pieces: string[] = [];
  let length = 0;
  while (length < SAMPLE) {
    const next = await chunks.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  const read = pieces.join('');
  if (read.trim() === '') {
    options.findings.stop({
      code: 'empty-file',
      file: source.name,
      message: 'This file is empty.',
      remedy: 'Give a file with one line per person or tie.',
    });
  }
  return { encoding, opening: read.slice(0, SAMPLE), chunks: prepend(read, chunks) };
}

/** Whether a text begins as XML, HTML or JSON does. */
export function looksLikeMarkup(opening: string): boolean {
  return /^\s*(<[?!a-z]|[{[]\s*["{[\]}])/i.test(opening);
}
