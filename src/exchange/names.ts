/** Longest id, and longest name of a department or site, in characters. */
export const LONGEST_NAME = 256;

/**
 * The ids that have been read, each once, as ordinals in the order of their first occurrence.
 *
 * Addresses count as equal whatever their case, and composed letters equal their decomposed form; everything else
 * is taken as it stands, so that `007` stays apart from `7`.
 */
export class Names {
  readonly #ordinals = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** Ordinal of an id, given one if it is new. */
  intern(id: string): number {
    const known = this.find(id);
    if (known >= 0) return known;
    const ordinal = this.#texts.length;
    const text = detach(normaliseId(id));
    this.#ordinals.set(text, ordinal);
    this.#texts.push(text);
    return ordinal;
  }

  /** Ordinal of an id, or −1. */
  find(id: string): number {
    return this.#ordinals.get(id) ?? this.#ordinals.get(normaliseId(id)) ?? -1;
  }

  text(ordinal: number): string {
    return this.#texts[ordinal]!;
  }
}

const PLAIN = /^[\x20-\x3f\x41-\x7e]*$/;

function normaliseId(id: string): string {
  if (PLAIN.test(id)) return id;
  const composed = id.normalize('NFC');
  return composed.includes('@') ? composed.toLowerCase() : composed;
}

/** A copy that does not keep alive the chunk of text it was cut from, as V8's slices of 13 characters and more do. */
export function detach(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
