import { DEFAULT_LANGUAGE } from '../../src/text/catalogue.ts';
import { chosenLanguage } from '../state/chosen-language.ts';

/** Pages besides the comparison, each loaded when it is asked for. */
const PAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  assumptions: () => import('./assumptions-page.ts'),
  claims: () => import('./claims-page.ts'),
  lesson: () => import('./lesson-page.ts'),
  play: () => import('./play-page.ts'),
};

/** The catalogues of a language other than the page's own come before anything is drawn. */
async function inChosenLanguage(): Promise<void> {
  const language = chosenLanguage();
  if (language === DEFAULT_LANGUAGE) return;
  const { speak } = await import('../state/language.ts');
  await speak(language);
}

/** What keeps the page at hand without a network comes after everything that is looked at. */
const LATER_MILLISECONDS = 4000;

async function stand(): Promise<void> {
  await import('../components/new-version.ts');
  document.body.append(document.createElement('gs-new-version'));
}

/** The page an address names: `#/lesson`, `#/play?…`; everything else is the comparison. */
export function pageNamed(hash: string): string {
  const [, name = ''] = /^#\/([a-z]+)/.exec(hash) ?? [];
  return Object.hasOwn(PAGES, name) ? name : 'compare';
}

/** Loads the page of the address and puts it where the comparison would stand; another page begins afresh. */
export async function openPage(): Promise<void> {
  const name = pageNamed(location.hash);
  addEventListener('hashchange', () => {
    if (pageNamed(location.hash) !== name) location.reload();
  });
  setTimeout(() => void stand(), LATER_MILLISECONDS);
  if (name === 'compare') {
    await inChosenLanguage();
    await import('./compare-page.ts');
    return;
  }
  const waiting = document.querySelector('gs-compare-page');
  await PAGES[name]!();
  await inChosenLanguage();
  waiting?.replaceWith(document.createElement(`gs-${name}-page`));
}
