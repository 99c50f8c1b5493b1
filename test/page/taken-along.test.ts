import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { eventually } from './page-talk.ts';
import { BROWSERS_HERE, open, serve } from './served-page.ts';

const SMALL = '#organisation=consultancy&strategies=hands-off,real-bottom-up&replicates=8&weeks=26';

const folder = mkdtempSync(join(tmpdir(), 'groundswell-'));
const file = join(folder, 'groundswell.html');
beforeAll(() => void execFileSync(process.execPath, ['bin/build-one-file.mjs', file]), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page as one file', () => {
  it('forbids everything but its own scripts, style, workers and pictures, and imports nothing while it runs', () => {
    const html = readFileSync(file, 'utf8');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toMatch(
      /^default-src 'none'; script-src ('sha256-[^']+' ?)+; worker-src blob:; style-src 'sha256-[^']+'; img-src data: blob:; connect-src 'none'/,
    );
    expect(html).not.toMatch(/[^.\w]import\s*\(/);
    const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(/ (src|href)="(?!data:)/);
  });

  it.each(BROWSERS_HERE)(
    'compares and teaches from file:// in %s',
    async (name) => {
      const browser = await launch(name);
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url());
      });
      await page.goto(pathToFileURL(file).href + SMALL);
      await page.locator('.progress.done').waitFor({ state: 'attached', timeout: 45_000 });
      await eventually(() => page.locator('.found').first().innerText()).toMatch(/after half a year|Too close to call/);
      await page.getByRole('link', { name: 'Lesson' }).click();
      await page.locator('gs-lesson-page h1').waitFor();
      await page.locator('.rail button').nth(3).click();
      await page.locator('gs-lesson-curves').waitFor({ timeout: 45_000 });
      expect(complaints).toEqual([]);
      await browser.close();
    },
    120_000,
  );
});

describe('the served page', () => {
  it('works without a network after the first visit', async () => {
    const [server, browser] = await Promise.all([serve(), launch('chromium')]);
    const { page, complaints } = await open(browser, `${server.address}#/lesson`);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
      .toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.rail button').nth(3).click();
    await page.locator('gs-lesson-curves').waitFor({ timeout: 45_000 });
    await page.getByRole('link', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Begin the year' }).waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
    await server.stop();
  }, 120_000);
});
