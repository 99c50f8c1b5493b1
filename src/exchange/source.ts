/**
 * Something to be read: a file chosen in the page, a file on disk, or bytes made by a test.
 *
 * `stream` may be called again: a file that turns out not to be UTF-8 is read a second time from its beginning.
 */
export interface Source {
  /** How messages name it: the path as the user gave it, or the file's name. */
  readonly name: string;
  stream(): ReadableStream<Uint8Array>;
  /** Size in bytes, where known, for progress. */
  readonly size?: number;
  /** Which column holds what, by number from 1 or by its name in the header: `{ id: 1, manager: 2 }`. */
  readonly columns?: ColumnChoice;
}

/** Columns named by the user: role to column number (from 1) or to the name in the header. */
export type ColumnChoice = Readonly<Record<string, number | string>>;

/** A source that holds a text; for examples and tests. */
export function textSource(name: string, text: string, columns?: ColumnChoice): Source {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      }),
    ...(columns && { columns }),
  };
}
