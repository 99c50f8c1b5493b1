import { DEFAULT_LANGUAGE, type Language, type Text } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/index.ts';

/** What the page says. A live binding: whoever reads it while drawing reads it in the language of the moment. */
export let text: Text = en;

/** For numbers, dates and money. */
export let locale: Language = DEFAULT_LANGUAGE;

/** Other languages are fetched when they are asked for: the first view carries one. */
const TEXTS: Readonly<Record<Language, () => Promise<Text>>> = {
  en: () => Promise.resolve(en),
  nl: () => import('../../src/text/nl/index.ts').then(({ nl }) => nl),
};

/** Fetches a catalogue in a language, and returns what puts it in the place of the one before. */
export type Follower = (language: Language) => Promise<() => void>;

const followers: Follower[] = [(language) => TEXTS[language]().then((next) => () => (text = next))];
const listeners = new Set<() => void>();
let wanted: Language = DEFAULT_LANGUAGE;

/** Lets another catalogue follow the language from now on; it has caught up once `speak` has come to its end. */
export function followLanguage(follower: Follower): void {
  followers.push(follower);
  if (wanted !== DEFAULT_LANGUAGE) void speak(wanted);
}

/** Says everything in this language as soon as it is there, all at once; the last one asked for wins. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const replacements = await Promise.all(followers.map((fetched) => fetched(language)));
  if (wanted !== language) return;
  locale = language;
  for (const replace of replacements) replace();
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Calls back after every change of language, until the function it returns is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
