import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { violationsOn } from './classroom.ts';
import { eventually, finished, SMALL } from './page-talk.ts';
import { open, serve, type Server } from './served-page.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch('chromium')]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the tour', () => {
  it('comes on request, shows three parts of the page by keyboard alone, and leaves as it came', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    const offer = page.getByRole('button', { name: 'Show me around in three steps' });
    await offer.press('Enter');
    const tour = page.getByRole('region', { name: 'A short tour' });
    const marked = () => page.evaluate(() => document.querySelector('[data-toured]')?.localName ?? null);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await eventually(focused).toBe('Read the answer');
    await eventually(marked).toBe('div');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(focused).toBe('Change a plan, or the company');
    await eventually(marked).toBe('gs-plan-editor');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(marked).toBe('gs-what-matters');
    await eventually(() => tour.getByRole('button').allInnerTexts()).toEqual(['End the tour', 'Back']);
    await page.keyboard.press('Escape');
    await eventually(focused).toBe('Show me around in three steps');
    await eventually(marked).toBe(null);
    await eventually(() => tour.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('speaks Dutch', async () => {
    const { page } = await open(browser, `${server.address}?lang=nl${SMALL}`);
    await page.getByRole('button', { name: 'Leid me rond in drie stappen' }).click();
    await eventually(() => page.getByRole('region', { name: 'Een korte rondleiding' }).innerText()).toContain(
      '1 van 3',
    );
    await page.context().close();
  });
});

describe('a window', () => {
  it('that is made narrower, or turned, leaves nothing to scroll sideways', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.locator('gs-plan-timeline svg').first().waitFor();
    await page.setViewportSize({ width: 360, height: 780 });
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});
