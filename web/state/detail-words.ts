import type { Language } from '../../src/text/catalogue.ts';
import type { DetailText } from '../../src/text/declared-text.ts';
import { followLanguage } from './language.ts';
import { tellDetails } from './told.ts';

const DETAILS: Readonly<Record<Language, () => Promise<DetailText | null>>> = {
  en: () => Promise.resolve(null),
  nl: () => import('../../src/text/nl/details.ts').then((nl) => nl.details),
};

// Whoever shows more than the first view does imports this file.
followLanguage((language) => DETAILS[language]().then((words) => () => tellDetails(words)));
