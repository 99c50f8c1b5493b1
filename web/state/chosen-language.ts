import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../src/text/catalogue.ts';

/** `?lang=nl` opens the page in a language, whatever the reader chose before: for a link to a class. */
const IN_ADDRESS = 'lang';
const KEY = 'groundswell language';

/** The language to begin in: that of the address, else the one chosen here before, else the browser's first that is known. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get(IN_ADDRESS);
  if (isLanguage(asked)) return asked;
  const before = remembered();
  if (before !== null) return before;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? DEFAULT_LANGUAGE;
}

/** Keeps a choice for the next visit; an address that asks for a language asks for this one from now on. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off; then the choice lasts as long as the page.
  }
  const address = new URL(location.href);
  if (!address.searchParams.has(IN_ADDRESS)) return;
  address.searchParams.set(IN_ADDRESS, language);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A page opened from a file may not change its address.
  }
}

function remembered(): Language | null {
  try {
    const language = localStorage.getItem(KEY);
    return isLanguage(language) ? language : null;
  } catch {
    return null;
  }
}
