import type { en } from './en/index.ts';

/** What every language has to say; a missing entry does not compile. */
export type Text = typeof en;

/** The languages of the screen, each by its own name. Another one is a line here, one in web/state/language.ts and a folder beside `en`. */
export const LANGUAGES = { en: 'English', nl: 'Nederlands' } as const;

export type Language = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: Language = 'en';

export function isLanguage(name: string | null | undefined): name is Language {
  return typeof name === 'string' && Object.hasOwn(LANGUAGES, name);
}
