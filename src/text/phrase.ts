/** A piece of a sentence: plain words, or the name of a strategy, which a page can set in its own colour. */
export type Phrase = string | { readonly strategy: string; readonly name: string };

/** The sentence as plain text. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.name)).join('');
}
