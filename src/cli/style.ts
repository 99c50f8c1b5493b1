/** How words stand out at a terminal; elsewhere they stay plain. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  warn(text: string): string;
}

const plain = (text: string): string => text;

const sequence =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export function styleFor(colour: boolean): Style {
  if (!colour) return { bold: plain, dim: plain, accent: plain, warn: plain };
  return { bold: sequence(1, 22), dim: sequence(2, 22), accent: sequence(36, 39), warn: sequence(33, 39) };
}

/** Width of a text on screen: its characters without the sequences that colour it. */
export function widthOf(text: string): number {
  return [...text.replace(/\u001b\[\d+m/g, '')].length;
}
