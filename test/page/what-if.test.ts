import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { eventually, finished, SMALL } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

async function openBranch(page: Page): Promise<void> {
  await finished(page);
  await page.locator('gs-branch').scrollIntoViewIfNeeded();
  await page.locator('gs-branch svg.adoption').waitFor({ timeout: 30_000 });
}

describe.each(BROWSERS_HERE)('another course in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('is taken in the week of the mark: one past, two futures, and the address keeps it', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openBranch(page);
    const mark = page.getByRole('slider', { name: 'Week of the change' });
    await mark.focus();
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await eventually(() => mark.getAttribute('aria-valuetext')).toBe('week 16');
    await eventually(() => page.url()).toContain('branch=real-bottom-up,16,hands-off');
    await eventually(() => page.locator('gs-branch .figure-title').innerText()).toContain('from week 16');
    const medians = await page
      .locator('gs-branch path.median')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')!));
    const [stays, turns] = medians.map((path) => path.slice(1).split('L'));
    // The past is drawn once: the other future leaves it where it was in the week of the mark.
    expect(turns!.length).toBeLessThan(stays!.length);
    expect(turns![0]).toBe(stays!.at(-turns!.length));
    expect(stays!.at(-1)).not.toBe(turns!.at(-1));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('another course', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  }, 60_000);
  afterAll(() => browser.close());

  it('is taken by dragging the mark, and between other plans', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openBranch(page);
    const mark = page.getByRole('slider', { name: 'Week of the change' });
    await page.locator('gs-branch .provenance').scrollIntoViewIfNeeded();
    const box = (await mark.boundingBox())!;
    const before = Number(await mark.getAttribute('aria-valuenow'));
    await page.mouse.move(box.x + 10, box.y + box.height - 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + box.height - 40, { steps: 6 });
    await page.mouse.up();
    await eventually(async () => Number(await mark.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    await page.getByLabel('go on with').selectOption('top-down');
    await eventually(() => page.locator('gs-branch .figure-title').innerText()).toContain('then top-down');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('what becomes of the answer where assumptions vary over their ranges', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    const ranges = page.locator('gs-over-ranges');
    await ranges.waitFor();
    await page.getByRole('button', { name: 'And if the assumptions are off?' }).click();
    await ranges.locator('table.outcomes').waitFor({ timeout: 45_000 });
    expect(await ranges.locator('.figure-title').innerText()).toMatch(/^And if the assumptions are off\? \w/);
    expect(await ranges.innerText()).toMatch(/each world draws its own \d{3} from their plausible ranges/);
    const rows = ranges.locator('tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(1).innerText()).toContain('50 worlds');
    expect(await ranges.locator('.provenance').innerText()).toContain('50 worlds');
    const numbers = (row: number) => rows.nth(row).locator('.number').allInnerTexts();
    expect(await numbers(0)).toHaveLength(3);
    expect(await numbers(1)).not.toEqual(await numbers(0));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('what matters: each part left out, each trait turned, run while one reads', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.locator('gs-what-matters').scrollIntoViewIfNeeded();
    await page.getByLabel('Look into').selectOption('real-bottom-up');
    const pictures = page.locator('gs-what-matters svg.influence');
    await pictures.nth(1).waitFor({ timeout: 45_000 });
    await eventually(() => pictures.nth(0).locator('.lever-name').allTextContents()).toContain('Facilitation');
    await expect.poll(() => pictures.nth(1).locator('.lever-name').count(), { timeout: 45_000 }).toBe(7);
    await eventually(() => page.locator('gs-what-matters details.twin table').count()).toBe(2);
    await eventually(() => page.locator('gs-what-matters .provenance').nth(1).innerText()).toContain('8 worlds');
    // Who is to blame: the sponsor's sentence beside what the same world says with something else in it.
    const blame = page.locator('gs-blame');
    await blame.scrollIntoViewIfNeeded();
    await blame.getByRole('button', { name: 'Run it again' }).click();
    await blame.locator('.sponsor').waitFor({ timeout: 60_000 });
    await eventually(() => blame.locator('.lever-name').count()).toBe(6);
    await eventually(() => blame.innerText()).toMatch(/Hands-off reached \d+% interactive employees in week 26/);
    await blame.getByText('The numbers as a table').click();
    await eventually(() => blame.locator('table tbody tr').count()).toBe(6);
    await eventually(() => blame.locator('table thead th').count()).toBe(4);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
