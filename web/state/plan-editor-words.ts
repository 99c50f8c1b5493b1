import type { Language } from '../../src/text/catalogue.ts';
import { planEditor as english } from '../../src/text/en/plan-editor.ts';
import { followLanguage } from './language.ts';

/** What the plan editor says, in the language of the moment; fetched with it, since the first view has none. */
export let planEditor: typeof english = english;

const WORDS: Readonly<Record<Language, () => Promise<typeof english>>> = {
  en: () => Promise.resolve(english),
  nl: () => import('../../src/text/nl/plan-editor.ts').then((nl) => nl.planEditor),
};

followLanguage((language) => WORDS[language]().then((next) => () => (planEditor = next)));
