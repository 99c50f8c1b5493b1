import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { eventually, finished, SMALL, tidy } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

/** Two plans that differ by little, so that a few worlds leave it open. */
const CLOSE = '#organisation=consultancy&strategies=hands-off,hands-off-staffed-idle&seed=1&replicates=2&weeks=26';

async function saved(page: Page, figure: string, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${figure} [data-save=${kind}]`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind}$`));
  return await readFile(await download.path());
}

describe.each(BROWSERS_HERE)('plans compared in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('shows cost against use, the chance to reach the target, who pays when, and whether worlds are enough', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    for (const figure of ['frontier', 'chances', 'settlement', 'quarters']) {
      await page.locator(`svg.${figure}`).waitFor();
      await eventually(() => page.locator(`gs-${figure}-figure details.twin table`).count()).toBe(1);
      expect((await page.locator(`svg.${figure}`).getAttribute('aria-label'))!.length).toBeGreaterThan(20);
    }
    await eventually(() => page.locator('svg.frontier circle.cloud').count()).toBe(60);
    await eventually(() => page.locator('svg.quarters text.end-name').allInnerTexts()).toHaveLength(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('plans compared', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  }, 60_000);
  afterAll(() => browser.close());

  it('goes on until it is settled which plan is ahead, at one of the looks', async () => {
    const { page, complaints } = await open(browser, server.address + CLOSE);
    await finished(page);
    await page.locator('gs-settlement-figure').scrollIntoViewIfNeeded();
    const verdict = () => page.locator('gs-settlement-figure .figure-title').innerText();
    await eventually(verdict).toContain('Not yet');
    await page.getByRole('button', { name: 'Keep going until it is settled' }).click();
    await eventually(() => page.url()).toContain('replicates=auto');
    await finished(page);
    await eventually(() => page.locator('.progress-words').innerText()).toMatch(/^(20|40|80|160|320|640) worlds/);
    if (!(await page.locator('.progress-words').innerText()).startsWith('640'))
      await eventually(() => verdict()).toContain('Yes');
    await eventually(() => page.getByLabel('Number of worlds').locator('option:checked').innerText()).toBe(
      'as many as it takes',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  // Chromium asks before it lets one page save more than ten files: each half of the pictures has a page of its own.
  it.each([[['adoption', 'difference', 'settlement', 'chances']], [['families', 'frontier', 'ledger', 'quarters']]])(
    'every picture can be taken away as a drawing and as numbers: %s',
    async (figures) => {
      const { page, complaints } = await open(browser, server.address + SMALL);
      await finished(page);
      await page.locator('svg.quarters').waitFor();
      for (const figure of figures.map((id) => `gs-${id}-figure`)) {
        const drawing = (await saved(page, figure, 'svg')).toString();
        expect(drawing, figure).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        expect(drawing, figure).not.toMatch(/ class=|var\(| style=|<!--/);
        const numbers = (await saved(page, figure, 'csv')).toString().trim().split('\n');
        expect(numbers.length, figure).toBeGreaterThan(1);
        expect(new Set(numbers.map((line) => line.split(',').length)).size, figure).toBe(1);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('a picture can be taken away as pixels, and a table as numbers', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    const pixels = await saved(page, 'gs-adoption-figure', 'png');
    expect(pixels.subarray(1, 4).toString()).toBe('PNG');
    expect(pixels.readUInt32BE(16)).toBeGreaterThan(1000);
    expect((await saved(page, 'gs-outcomes-table', 'csv')).toString()).toContain('sustained,hands-off,');
    await eventually(async () => tidy(await page.locator('gs-adoption-figure .saving').innerText())).toContain(
      'picture (PNG)',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
