/** Everything a catalogue says, leaf by leaf: whole texts, and of what is built from values the pieces between them. */
export interface Said {
  /** Where it stands: `page.question.heading`. */
  readonly path: string;
  readonly texts: readonly string[];
  /** How many values it is built from; null: none, it is a text. */
  readonly takes: number | null;
}

export function textsOf(value: unknown, path = ''): readonly Said[] {
  if (typeof value === 'string') return [{ path, texts: [value], takes: null }];
  if (typeof value === 'function') return [{ path, texts: piecesOf(value.toString()), takes: value.length }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

/** The texts in the source of a function: its strings, and of its templates what stands between the values. */
function piecesOf(source: string): readonly string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].flatMap(
    ([, single, double, template]) => single ?? double ?? template!.split(/\$\{[^}]*\}+/),
  );
}

/** Words of a text; numbers and marks are none. */
export function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
