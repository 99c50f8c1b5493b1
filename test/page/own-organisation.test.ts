import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { answered, eventually, finished, SMALL } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

/** A company of forty: everybody reports to the first, and talks to the next. */
const PEOPLE = ['id,name,manager,department'];
const TIES = ['from,to'];
for (let person = 1; person <= 40; person++) {
  PEOPLE.push(
    `p${person},"<img src=x onerror=window.hurt=1> Ann ${person}",${person === 1 ? '' : 'p1'},${person % 2 === 0 ? 'Sales' : 'Making'}`,
  );
  TIES.push(`p${person},p${(person % 40) + 1}`);
}
TIES.push('p1,p1');
const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

async function openImport(page: Page): Promise<void> {
  await finished(page);
  await page.getByText('Your own organisation').click();
}

describe.each(BROWSERS_HERE)('the own organisation in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('is read from files, says what was found and mended, is run, and stays out of the address', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openImport(page);
    await page.getByLabel('People', { exact: true }).setInputFiles(file('people.csv', PEOPLE));
    await eventually(() => page.locator('.import-report').innerText()).toMatch(/Employees\s+40/);
    await page.getByLabel('Ties', { exact: true }).setInputFiles(file('ties.csv', TIES));
    await eventually(() => page.locator('.import-report').innerText()).toContain(
      'One line from somebody to the same person was left out.',
    );
    await answered(page);
    await eventually(() => page.locator('.provenance').first().innerText()).toContain('people.csv, 40 employees');
    await eventually(() => page.getByLabel('Number of employees').isDisabled()).toBe(true);
    await eventually(() => page.url()).not.toMatch(/people|imported|Ann/);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await eventually(() => page.locator('body').innerHTML()).not.toContain('Ann 1');
    await page.locator('gs-watch-world').scrollIntoViewIfNeeded();
    await page.locator('.play:enabled').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Forget this organisation' }).click();
    await answered(page);
    await eventually(() => page.locator('.provenance').first().innerText()).not.toContain('people.csv');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the own organisation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  }, 60_000);
  afterAll(() => browser.close());

  it('that cannot be used is refused, with the line and the remedy, and the comparison goes on', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openImport(page);
    const cycle = ['id,manager', 'a,b', 'b,c', 'c,a', ...Array.from({ length: 30 }, (_, n) => `d${n},a`)];
    await page.getByLabel('People', { exact: true }).setInputFiles(file('circle.csv', cycle));
    await eventually(() => page.locator('gs-own-organisation .issues').innerText()).toMatch(/circle\.csv, line \d+/);
    await eventually(() => page.locator('.provenance').first().innerText()).toContain('Consultancy');
    await page.getByLabel('People', { exact: true }).setInputFiles({
      name: 'noise.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(Array.from({ length: 4000 }, (_, byte) => (byte * 7919) % 256)),
    });
    await eventually(() => page.locator('gs-own-organisation .issues').innerText()).toContain('noise.bin');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is taken by dropping files on the page', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openImport(page);
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, PEOPLE.join('\n'));
    await page.locator('.drop').first().dispatchEvent('drop', { dataTransfer: data });
    await answered(page);
    await eventually(() => page.locator('.provenance').first().innerText()).toContain('dropped.csv, 40 employees');
    await page.context().close();
  });

  const data = resolve(process.env['GROUNDSWELL_DATA'] ?? '../shared/data');
  it.skipIf(!existsSync(data))('of a real manufacturer is read from its messages', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openImport(page);
    await page.getByLabel('People', { exact: true }).setInputFiles(join(data, 'radoslaw_manufacturing_reportsto.csv'));
    await page
      .getByLabel('Ties', { exact: true })
      .setInputFiles(join(data, 'radoslaw_manufacturing_communication.csv'));
    await eventually(() => page.locator('.import-report').innerText()).toMatch(/Employees\s+167/);
    await eventually(() => page.locator('.import-report').innerText()).toContain('82,927 records of ties');
    await page.context().close();
  });

  it('is shown beside its own history, read from usage reports, nobody named', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openImport(page);
    const week = (day: string, active: number) =>
      file(`${day}.csv`, [
        'Report Refresh Date,User Principal Name,Display Name,Last Activity Date',
        ...Array.from({ length: 60 }, (_, n) => `${day},u${n}@x.example,Ann ${n},${n < active ? day : ''}`),
      ]);
    await page
      .getByLabel('Usage reports')
      .setInputFiles([week('2026-03-08', 12), week('2026-03-15', 18), week('2026-03-22', 30)]);
    const report = page.locator('gs-own-usage');
    await eventually(() => report.innerText()).toMatch(/3 files\s+180 records/);
    await eventually(() => report.innerText()).toContain('3 weeks stand as black dots');
    await eventually(() => page.locator('gs-adoption-figure .figure-subtitle').first().innerText()).toContain(
      'Black dots: measured',
    );
    await eventually(() => page.locator('gs-adoption-figure svg').first().innerHTML()).toContain('measured, to');
    await report.getByLabel('Share of how many employees').fill('10');
    await page.keyboard.press('Tab');
    await eventually(() => report.innerText()).toContain('More people were active than there are employees');
    await page.getByRole('button', { name: 'Forget this history' }).click();
    await eventually(() => page.locator('gs-adoption-figure .figure-subtitle').first().innerText()).not.toContain(
      'measured',
    );
    await eventually(() => page.locator('body').innerHTML()).not.toMatch(/x\.example|Ann 1/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be described by a few sliders instead', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.getByText('Its shape').click();
    const span = page.getByLabel('Span of control');
    await span.focus();
    await page.keyboard.press('PageUp');
    await eventually(() => page.url()).toContain('span=');
    await answered(page);
    await page.context().close();
  });
});
