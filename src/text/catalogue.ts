import type { en } from './en/index.ts';

/** What every language has to say; a missing entry does not compile. */
export type Text = typeof en;

export const DEFAULT_LANGUAGE = 'en';
