import type { Language } from '../../src/text/catalogue.ts';
import { blame } from '../../src/text/en/blame.ts';
import { followLanguage } from './language.ts';

/** What is said of who is to blame, in the language of the moment. */
export let words: typeof blame = blame;

const WORDS: Readonly<Record<Language, () => Promise<typeof blame>>> = {
  en: () => Promise.resolve(blame),
  nl: () => import('../../src/text/nl/blame.ts').then((nl) => nl.blame),
};

followLanguage((language) => WORDS[language]().then((next) => () => (words = next)));
