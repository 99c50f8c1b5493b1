import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
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

describe('the gallery', () => {
  it('shows every picture in every state, and nothing goes wrong', async () => {
    const { page, complaints } = await open(browser, `${server.address}gallery/index.html`);
    await eventually(() => page.locator('.gallery-case').count()).toBe(10);
    await eventually(() => page.locator('svg.chart').count()).toBeGreaterThan(60);
    const broken = await page.evaluate(() => /NaN|undefined|Infinity/.exec(document.body.innerHTML)?.[0] ?? null);
    expect(broken).toBeNull();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing in any state', { timeout: 240_000 }, async () => {
    const { page } = await open(browser, `${server.address}gallery/index.html`, { reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });

  it.each([360, 1280])('nothing scrolls sideways at %i px', async (width) => {
    const { page } = await open(browser, `${server.address}gallery/index.html`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
