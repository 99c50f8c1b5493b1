import type { Language } from '../../src/text/catalogue.ts';
import { classroom } from '../../src/text/en/classroom.ts';
import { followLanguage } from './language.ts';

/** What the pages for trainers say, in the language of the moment. */
export let words: typeof classroom = classroom;

const WORDS: Readonly<Record<Language, () => Promise<typeof classroom>>> = {
  en: () => Promise.resolve(classroom),
  nl: () => import('../../src/text/nl/classroom.ts').then((nl) => nl.classroom),
};

followLanguage((language) => WORDS[language]().then((next) => () => (words = next)));
