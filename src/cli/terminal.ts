import { type Style, styleFor } from './style.ts';

export type Format = 'table' | 'json' | 'csv';

/** What a command may say and how: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly format: Format;
  readonly quiet: boolean;
  /** For standard output and standard error, each as colourful as it is a terminal. */
  readonly style: Style;
  readonly errorStyle: Style;
  /** Columns to set text in. */
  readonly width: number;
  /** Standard error is a terminal, where a line can be written over. */
  readonly live: boolean;
  /** A result. Resolves when it is on its way. */
  print(text: string): Promise<void>;
  /** A message; not in quiet. */
  say(text: string): void;
  /** Written as it is; not in quiet. */
  sayRaw(text: string): void;
}

export interface CommonOptions {
  readonly format?: Format;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
}

const WIDEST = 100;

export function terminalFor(options: CommonOptions): Terminal {
  const { stdout, stderr, env } = process;
  const colour = options.color !== false && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const quiet = options.quiet ?? false;
  const sayRaw = (text: string): void => {
    if (!quiet) stderr.write(text);
  };
  return {
    format: options.format ?? 'table',
    quiet,
    style: styleFor(colour && stdout.isTTY),
    errorStyle: styleFor(colour && stderr.isTTY),
    width: Math.min(WIDEST, stdout.isTTY ? stdout.columns || WIDEST : WIDEST),
    live: stderr.isTTY,
    print: (text) => new Promise((resolve) => stdout.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve())),
    say: (text) => sayRaw(`${text}\n`),
    sayRaw,
  };
}
