import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { readScenarioText } from '../../scenarios/codec/read-scenario-text.ts';
import { answer, answered, eventually, finished, SMALL } from './page-talk.ts';
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

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;

describe('what is taken away', () => {
  it('a link that runs again and says that it came to the same, or that it did not', async () => {
    const { page } = await open(browser, server.address + SMALL, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await finished(page);
    await page.getByRole('button', { name: 'Copy a link to this page' }).click();
    await page.getByText('Copied. Whoever opens it').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#compare=');
    const { page: other, complaints } = await open(browser, link);
    await finished(other);
    await other.getByText('agrees in every number').waitFor();
    await eventually(() => answer(other)).toBe(await answer(page));
    await other.getByLabel('How long').selectOption('52');
    await answered(other);
    await eventually(() => other.locator('.promise').count()).toBe(0);
    expect(complaints).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  it('an id of a comparison of the library opens it', async () => {
    const { page } = await open(browser, `${server.address}#compare=worth-doing-at-all&replicates=2`);
    await eventually(() => page.locator('h1').innerText()).toMatch(/^No platform/i);
    await eventually(() => page.getByLabel('Organisation', { exact: true }).inputValue()).toBe('public-body');
    await eventually(() => page.locator('.plan-row li').count()).toBe(4);
    await page.context().close();
  });

  it.each([
    ['cut short', '#compare=q1bKS8xNVbJSCg'],
    ['a bomb', `#compare=${'7cExAQAAAMKg9U9tDQ8gAAAA'.repeat(500)}`],
    ['markup', '#compare=%3Cscript%3Ewindow.hurt=1%3C/script%3E'],
  ])('a link that is %s does nothing but say so', async (_what, fragment) => {
    const { page, complaints } = await open(browser, server.address + fragment);
    await page.locator('.notice').waitFor();
    await eventually(() => page.locator('.notice').innerText()).toContain('standard comparison');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a file that the command line reads as the same comparison', async () => {
    const { page } = await open(browser, `${server.address}${SMALL}&riskAversion=0.9`);
    await finished(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the scenario as a file' }).click(),
    ]);
    const read = readScenarioText(await readFile(await download.path(), 'utf8'), 'saved.yaml');
    if (!read.ok) throw new Error(read.issues[0]!.message);
    expect(read.scenario.organisation.traits.riskAversion).toBe(0.9);
    expect(read.scenario.strategies.map(({ id }) => id)).toEqual(['hands-off', 'real-bottom-up', 'top-down']);
    expect(read.scenario.weeks).toBe(26);
    await page.context().close();
  });

  it('a memo of one page, on A4 and on Letter, from the page and from its file', { timeout: 120_000 }, async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.getByRole('button', { name: 'Write the memo' }).click();
    const memo = page.getByRole('article', { name: 'Decision memo' });
    await memo.waitFor();
    expect(await memo.innerText()).toMatch(/20 worlds.*Seed harbour, model \d+, result [0-9a-f]{32}/s);
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save it as a page' }).click(),
    ]);
    const file = join(tmpdir(), `memo-${process.pid}.html`);
    await writeFile(file, await readFile(await download.path()));
    const alone = await (await browser.newContext()).newPage();
    const wrong: string[] = [];
    alone.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await alone.goto(pathToFileURL(file).href);
    await eventually(() => alone.locator('article').innerText()).toContain('20 worlds');
    await eventually(() =>
      alone
        .locator('path.median')
        .first()
        .evaluate((line) => getComputedStyle(line).stroke),
    ).toMatch(/rgb/);
    for (const format of ['A4', 'Letter']) expect(pagesOf(await alone.pdf({ format })), format).toBe(1);
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await alone.context().close();
    await page.context().close();
  });
});
