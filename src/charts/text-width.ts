/** Widths of characters in the page's sans, in units of the type size; what is not listed is as wide as a digit. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...classOf(" ijlI.,:;'’|!", 0.25),
  ...classOf('frt()-/', 0.33),
  ...classOf('mw%', 0.83),
  ...classOf('MW', 0.84),
  ...classOf('ABCDEFGHJKLNOPQRSTUVXYZ', 0.6),
};
const DIGIT = 0.5;

function classOf(characters: string, width: number): Record<string, number> {
  return Object.fromEntries([...characters].map((character) => [character, width]));
}

/**
 * Width of a text as far as it can be known without a screen: a few per cent too wide rather than too narrow, so that
 * room left for a label is enough.
 *
 * @param size  type size; the answer is in the same unit
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS[character] ?? DIGIT;
  return width * size * 1.04;
}
