import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { drawGuess, goToStep, violationsOn } from './classroom.ts';
import { eventually } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

const LESSON = '#/lesson';
const FILE = readFileSync('scenarios/library/lessons/lazy-bottom-up.yaml', 'utf8');

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

const title = (page: Page) => page.locator('#step-title').innerText();

describe.each(BROWSERS_HERE)('the lesson in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('takes bets, shows what happened beside them, and says who would have changed it', async () => {
    const { page, complaints } = await open(browser, server.address + LESSON);
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('button', { name: /^Next/ }).click();
    expect(await title(page)).toBe('Place your bets');
    await drawGuess(page);
    await page.getByLabel('The users, who did not try hard enough').check();
    await expect.poll(() => page.locator('.bets-state').innerText()).toBe('Your bets are placed.');
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.locator('.suspects').waitFor({ timeout: 45_000 });
    await eventually(() => page.locator('.found-line').first().innerText()).toMatch(/You drew \d+%/);
    await eventually(() => page.locator('.suspects .mine').innerText()).toContain('your bet');
    await eventually(() => page.locator('path.before').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the lesson', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.close());

  it('lets the curve be drawn by keyboard alone', async () => {
    const { page } = await open(browser, server.address + LESSON);
    await goToStep(page, 3);
    const first = page.getByRole('slider', { name: 'Use at the launch' });
    await first.focus();
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await first.getAttribute('aria-valuetext')).toBe('10%');
    await eventually(() => page.locator('.guess-point').count()).toBe(14);
    await page.context().close();
  });

  it('tells one person’s reasons, which add up to what they did', async () => {
    const { page, complaints } = await open(browser, server.address + LESSON);
    await goToStep(page, 5);
    await page.locator('table.terms').waitFor({ timeout: 30_000 });
    await eventually(() => page.locator('.story-sentence').innerText()).toMatch(/^Week \d+: (used|did not use) it\./);
    const values = await page.locator('table.terms td.figure-cell').allInnerTexts();
    const numbers = values.map((value) => Number(value.replace('−', '-').replace('+', '')));
    const sum = numbers.slice(0, -1).reduce((total, value) => total + value, 0);
    expect(Math.abs(sum - numbers.at(-1)!)).toBeLessThan(0.1);
    await page.getByRole('button', { name: 'uses it still' }).click();
    await page.locator('.balance .used').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('scores a rescue against the best plan a search has found, and refuses to overspend', async () => {
    const { page, complaints } = await open(browser, server.address + LESSON);
    await goToStep(page, 6);
    await page.locator('.act-line .button:enabled').waitFor({ timeout: 45_000 });
    await page.getByLabel(/(^|\s)most ·/).check();
    await eventually(() => page.getByRole('button', { name: 'Try it' }).isDisabled()).toBe(true);
    await eventually(() => page.locator('.purse .mistake').innerText()).toContain('More than there is');
    await page.locator('.ingredient').filter({ hasText: 'Leaders' }).getByLabel('none').check();
    await page.getByLabel(/thanks only ·/).check();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('button', { name: 'Show the best plan found' }).click({ timeout: 90_000 });
    const scores = (await page.locator('td.score').allInnerTexts()).map(Number);
    expect(scores).toHaveLength(3);
    expect(scores[0]).toBe(0);
    expect(scores[1]).toBeGreaterThanOrEqual(0);
    expect(scores[2]).toBe(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 150_000);

  it('takes an ingredient away, changes the organisation, and answers whoever wins', async () => {
    const { page, complaints } = await open(browser, server.address + LESSON);
    await page.getByLabel('an hour').check();
    await goToStep(page, 7);
    await page.locator('gs-lesson-curves').waitFor({ timeout: 45_000 });
    await page.getByLabel('Incentives').check();
    await expect
      .poll(() => page.locator('.found-line').innerText(), { timeout: 30_000 })
      .toMatch(/^Without incentives/);
    await goToStep(page, 8);
    await page.locator('gs-lesson-curves').waitFor({ timeout: 45_000 });
    const need = page.getByLabel('Need for the platform');
    await need.press('Home');
    await expect.poll(() => page.locator('path.before').count(), { timeout: 30_000 }).toBe(2);
    await expect
      .poll(() => page.locator('.found-line').innerText(), { timeout: 30_000 })
      .toMatch(/^In this organisation/);
    await eventually(() => page.locator('.lesson-curves .figure-subtitle').innerText()).toContain('Dotted: before');
    // A sandbox in which nothing has been taken finds nothing, and names no price it does not know.
    await goToStep(page, 9);
    await eventually(() => page.locator('.found-line').innerText()).toMatch(/^Nothing is taken from the shelf yet/);
    expect(await page.locator('.shelf').innerText()).not.toContain('€');
    await page.getByLabel('thanks only').check();
    await expect
      .poll(() => page.locator('.found-line').innerText(), { timeout: 30_000 })
      .toMatch(/^In this organisation your plan/);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('asks the same questions twice and says what is the safer reading the second time only', async () => {
    const { page } = await open(browser, server.address + LESSON);
    await goToStep(page, 2);
    await page.getByLabel('They did not want it.').check();
    await eventually(() => page.locator('.because').count()).toBe(0);
    await goToStep(page, 7);
    await page.getByLabel('They did not try hard enough.').check();
    await eventually(() => page.locator('.because').innerText()).toContain('They did not want it.');
    await page.context().close();
  });

  it('keeps what was said in this browser until it is deleted', async () => {
    const { page } = await open(browser, server.address + LESSON);
    await goToStep(page, 2);
    await page.getByLabel('They did not want it.').check();
    await page.waitForTimeout(300);
    await page.reload();
    await expect.poll(() => title(page)).toBe('Before we begin');
    await eventually(() => page.getByLabel('They did not want it.').isChecked()).toBe(true);
    await page.getByText('Your work in this browser').click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Deleted.').waitFor();
    await page.reload();
    await expect.poll(() => title(page)).toBe('A platform is opened. Then what?');
    await page.context().close();
  });

  it('opens a lesson of one’s own, says what is wrong with one that is none, and takes markup as text', async () => {
    const { page, complaints } = await open(browser, server.address + LESSON);
    await page.locator('.lesson-files summary').click();
    const choose = (name: string, text: string) =>
      page
        .locator('.lesson-files input[type=file]')
        .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await choose('broken.yaml', FILE.replace('worlds: 24', 'wordls: 24'));
    await eventually(() => page.locator('.lesson-files [role=alert]').innerText()).toMatch(
      /broken\.yaml:\d+:\d+ .*wordls/,
    );
    const own = FILE.replace(/^name: .*$/m, 'name: "<img src=x onerror=window.hurt=1>"');
    await choose('own.yaml', own);
    await expect.poll(() => page.locator('h1').innerText()).toBe('<img src=x onerror=window.hurt=1>');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is presented in large type, with the answers covered until they are revealed', async () => {
    const { page } = await open(browser, server.address + LESSON);
    await page.getByRole('button', { name: 'Presenter view' }).click();
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBeGreaterThanOrEqual(24);
    await page.getByRole('button', { name: 'Cover the answers' }).click();
    await goToStep(page, 4);
    await page.locator('gs-lesson-curves').waitFor({ state: 'attached', timeout: 45_000 });
    await eventually(() => page.locator('.found-line').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Reveal' }).click();
    await eventually(() => page.locator('.found-line').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => page.getByRole('timer').innerText()).toMatch(/^\d+:\d\d$/);
    await page.context().close();
  });

  it.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)(
    'axe finds nothing in any step at %i px, %s',
    async (width, colorScheme) => {
      const { page } = await open(browser, server.address + LESSON, {
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.getByLabel('an hour').check();
      for (let step = 1; step <= 11; step++) {
        await goToStep(page, step);
        if ([4, 7, 8, 9].includes(step)) await page.locator('gs-lesson-curves').waitFor({ timeout: 45_000 });
        if (step === 5) await page.locator('table.terms').waitFor({ timeout: 45_000 });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect([step, await violationsOn(page)]).toEqual([step, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    },
    180_000,
  );
});
