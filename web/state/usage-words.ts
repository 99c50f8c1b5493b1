import type { Language } from '../../src/text/catalogue.ts';
import { usage } from '../../src/text/en/usage.ts';
import { followLanguage } from './language.ts';

/** What is said of measured use, in the language of the moment. */
export let words: typeof usage = usage;

const WORDS: Readonly<Record<Language, () => Promise<typeof usage>>> = {
  en: () => Promise.resolve(usage),
  nl: () => import('../../src/text/nl/usage.ts').then((nl) => nl.usage),
};

followLanguage((language) => WORDS[language]().then((next) => () => (words = next)));
