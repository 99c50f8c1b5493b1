import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { LIBRARY } from '../../scenarios/library.ts';
import { LESSON_DOCUMENTS } from '../../scenarios/library/lesson-documents.ts';
import { LEDGER_LINES, LEVERS, ORGANISATION_TRAITS, OUTCOMES, PARAMETERS } from '../../sim/index.ts';
import { classroom } from '../../src/text/en/classroom.ts';
import { en } from '../../src/text/en/index.ts';
import { textsOf, wordsIn } from '../text/texts.ts';
import { violationsOn } from './classroom.ts';
import { answered, eventually, SMALL } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

/** Fewer words in a row may be the same in two languages, or part of a Dutch sentence. */
const SENTENCE_WORDS = 4;
const LESSON_STEPS = 11;

/** Whatever a screen may say in English: catalogues, declarations, library. */
const ENGLISH = [
  ...new Set(
    [en, classroom, OUTCOMES, LEDGER_LINES, LEVERS, ORGANISATION_TRAITS, PARAMETERS, LIBRARY, LESSON_DOCUMENTS]
      .flatMap((part) => textsOf(part))
      .flatMap(({ texts }) => texts)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => wordsIn(text) >= SENTENCE_WORDS),
  ),
];

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

/** English that stands on the page, shown or folded away, or is read out there. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const texts = [document.title];
    const walk = (element: Element) => {
      if (/^(script|style|noscript|textarea)$/i.test(element.tagName)) return;
      if (element !== document.body && element.getAttribute('lang') === 'en') return;
      for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
      let own = '';
      for (const child of element.childNodes) {
        if (child instanceof Element) walk(child);
        else own += child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '';
      }
      texts.push(own);
    };
    walk(document.body);
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
  const all = said.join('\n');
  return ENGLISH.filter((text) => all.includes(text));
}

const language = (page: Page) => page.locator('.language-choice');
const spoken = (page: Page) => page.evaluate(() => document.documentElement.lang);
const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(BROWSERS_HERE)('the language of the page in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('is changed where one stands: the answer stays, all of it in the other language, and it is remembered', async () => {
    const viewport = { width: 360, height: 800 };
    const { page, complaints } = await open(browser, server.address + SMALL, { viewport, locale: 'en-GB' });
    await answered(page);
    const before = await page.locator('.found').first().innerText();
    // The search finds what is there to be found.
    expect((await englishOn(page)).length).toBeGreaterThan(20);
    await page.evaluate(() => void ((window as { stayed?: boolean }).stayed = true));
    await language(page).selectOption('nl');
    await eventually(() => spoken(page)).toBe('nl');
    await eventually(() => page.locator('.found').first().innerText()).toMatch(/^Met .+ van de medewerkers/);
    await page.locator('gs-take-away h2').waitFor({ timeout: 45_000 });
    await unfold(page);
    await eventually(() => englishOn(page)).toEqual([]);
    await eventually(() => page.locator('body').textContent()).not.toMatch(/Hands-off|Real bottom-up/);
    expect(await width(page)).toBeLessThanOrEqual(360);
    // Looking takes a slow browser half a minute; what is found does not differ.
    if (name === 'chromium') expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => (window as { stayed?: boolean }).stayed)).toBe(true);
    await page.reload();
    await eventually(() => spoken(page)).toBe('nl');
    await language(page).selectOption('en');
    await eventually(() => page.locator('.found').first().innerText()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the pages for trainers in Dutch', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  }, 60_000);
  afterAll(() => browser.close());

  it('have no English in them, step by step, and fit a telephone', async () => {
    const viewport = { width: 360, height: 800 };
    const { page, complaints } = await open(browser, `${server.address}#/lesson`, { viewport, locale: 'nl-BE' });
    await eventually(() => spoken(page)).toBe('nl');
    await page.getByLabel('een uur').check();
    for (let step = 1; step <= LESSON_STEPS; step++) {
      await page
        .locator('.rail button')
        .nth(step - 1)
        .click();
      await eventually(() => page.locator('.step-count').innerText()).toBe(`Stap ${step} van ${LESSON_STEPS}`);
      await eventually(() => englishOn(page)).toEqual([]);
      expect(await width(page)).toBeLessThanOrEqual(360);
    }
    expect(await violationsOn(page)).toEqual([]);
    for (const [hash, ready] of [
      ['play', '.lesson-step'],
      ['assumptions', 'table.parameters'],
      ['claims', 'section.claim'],
    ] as const) {
      await page.goto(`${server.address}?lang=nl#/${hash}`);
      await page.locator(ready).first().waitFor();
      await eventually(() => englishOn(page)).toEqual([]);
      expect(await width(page)).toBeLessThanOrEqual(360);
    }
    expect(complaints).toEqual([]);
  });

  it('answer an address that asks for a language, whatever the browser prefers', async () => {
    const { page } = await open(browser, `${server.address}?lang=en#/lesson`, { locale: 'nl-NL' });
    await eventually(() => page.title()).toBe('Why lazy bottom-up fails, and when it doesn’t · Groundswell');
    await page.getByRole('button', { name: /^Next/ }).click();
    await language(page).selectOption('nl');
    await eventually(() => page.locator('#step-title').innerText()).toBe('Voordat we beginnen');
    expect(new URL(page.url()).search).toBe('?lang=nl');
  });
});
