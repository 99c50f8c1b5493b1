import type { Notice } from '../../scenarios/issue.ts';
import type { Terminal } from './terminal.ts';

/** One line per kind of thing that was mended. */
export function sayNotices(notices: readonly Notice[], terminal: Terminal): void {
  for (const { message, file, line } of notices) {
    const place =
      file === undefined ? '' : ` ${terminal.errorStyle.dim(`(${file}${line === undefined ? '' : `:${line}`})`)}`;
    terminal.say(`${terminal.errorStyle.warn('Note')}  ${message}${place}`);
  }
}
