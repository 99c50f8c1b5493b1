import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { violationsOn } from './classroom.ts';
import { eventually } from './page-talk.ts';
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

async function live(page: Page): Promise<void> {
  await page.locator('.act-line .button:enabled', { hasText: 'Live through' }).click({ timeout: 45_000 });
}

describe('a year as community manager', () => {
  it('is decided quarter by quarter and ends beside the years that were not', async () => {
    const { page, complaints } = await open(browser, `${server.address}#/play`);
    await page.getByRole('button', { name: 'Begin the year' }).click();
    await page.getByLabel(/(^|\s)thanks ·/).check({ timeout: 45_000 });
    await live(page);
    await page.locator('svg.courses').waitFor({ timeout: 30_000 });
    await eventually(() => page.locator('#lesson-step').innerText()).toContain('In week 13');
    await page.getByLabel('Who talks to whom').check();
    await page.getByLabel('Why people left').check();
    await page.getByText('160 of 260 hours').waitFor();
    await eventually(() => page.locator('.found-out tbody tr').count()).toBe(10);
    await page.getByText(/You asked \d+ people|Nobody has tried it/).waitFor({ timeout: 30_000 });
    expect(await violationsOn(page)).toEqual([]);
    const before = await page.locator('svg.courses .median').getAttribute('d');
    await live(page);
    await page.getByText('In week 26').waitFor({ timeout: 30_000 });
    // One past: what was lived through stays, point by point, as far as the scale is the same.
    const points = async () => (await page.locator('svg.courses .median').getAttribute('d'))!.split('L').length;
    await eventually(points).toBe(before!.split('L').length + 13);
    await live(page);
    await page.getByText('In week 39').waitFor({ timeout: 30_000 });
    await live(page);
    await page.locator('gs-year-debrief tbody tr').nth(1).waitFor({ timeout: 60_000 });
    await eventually(() => page.locator('.found-line').innerText()).toMatch(/You end with \d+%/);
    await page.getByLabel(/What if you had/).selectOption({ index: 1 });
    await page.locator('gs-year-debrief tbody').getByText('your year, changed').waitFor({ timeout: 60_000 });
    await page.getByText('best found').first().waitFor({ timeout: 90_000 });
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 300_000);

  it('is taken up again where it was left', async () => {
    const { page } = await open(browser, `${server.address}#/play`);
    await page.getByRole('button', { name: 'Begin the year' }).click();
    await live(page);
    await page.getByText('In week 13').waitFor({ timeout: 30_000 });
    await page.reload();
    await page.getByText('In week 13').waitFor({ timeout: 30_000 });
    await eventually(() => page.locator('#step-title').innerText()).toBe('The second quarter');
    await page.context().close();
  }, 90_000);
});

describe('the assumptions', () => {
  it('are changed in place, marked, carried in the address and into a comparison', async () => {
    const { page, complaints } = await open(browser, `${server.address}#/assumptions`);
    const rows = page.locator('.parameters tbody tr');
    await eventually(() => rows.count()).toBeGreaterThan(100);
    const field = page.getByLabel(/awareness\.launchHazard$/);
    await field.fill('0.2');
    await field.press('Enter');
    await page.locator('.is-changed').waitFor();
    await eventually(() => page.url()).toContain('awareness.launchHazard=0.2');
    await field.fill('99999');
    await field.press('Enter');
    await eventually(() => page.locator('.parameters .mistake').innerText()).toContain('allowed');
    await eventually(() => page.url()).toContain('awareness.launchHazard=0.2');
    await page.getByLabel('only what is changed').check();
    await eventually(() => rows.count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    const { page: other } = await open(browser, page.url());
    await eventually(() => other.locator('.is-changed').count()).toBe(1);
    await expect.poll(() => other.locator('a.button').getAttribute('href')).toMatch(/^#compare=.{40}/);
    expect(complaints).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  it('of a link that this model does not know are named and left out', async () => {
    const { page } = await open(browser, `${server.address}#/assumptions?use.magic=1&use.noise=%3Cscript%3E`);
    await eventually(() => page.locator('.notice').innerText()).toContain('use.magic, use.noise');
    await page.context().close();
  });
});

describe('the claims', () => {
  it('fit again into a window that is made narrower', async () => {
    const { page } = await open(browser, `${server.address}#/claims`, { viewport: { width: 1280, height: 780 } });
    await eventually(() => page.locator('.glance gs-verdict-bar svg').count()).toBe(14);
    await page.setViewportSize({ width: 360, height: 780 });
    const furthest = () =>
      page
        .locator('.glance gs-verdict-bar svg')
        .evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().right)));
    await eventually(furthest).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it('are shown with their results, and a world in which one fails is one click from being run', async () => {
    const { page, complaints } = await open(browser, `${server.address}#/claims`, {
      viewport: { width: 360, height: 780 },
      reducedMotion: 'reduce',
    });
    await eventually(() => page.locator('section.claim').count()).toBe(14);
    await page.getByRole('button', { name: /^C14 / }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('claim-c14');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const failing = page
      .locator('section.claim')
      .filter({ has: page.getByRole('heading', { name: /A world in which it fails/ }) });
    const link = failing.locator('.claim-links a').first();
    const [first = ''] = (await link.innerText()).replace('Run it: ', '').split(' · ');
    await link.click();
    await page.locator('.progress.done').waitFor({ state: 'attached', timeout: 60_000 });
    await eventually(() => page.locator('.plan-row').innerText()).toContain(first);
    await eventually(() => page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 90_000);
});
