import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { useCommand } from '../cli/use-command.ts';

const command = useCommand();

const EXPERIMENT = `format: groundswell/experiment@1
name: Risk and time
scenario: three-strategies
factors:
  organisation.employees: {values: [60]}
  weeks: {values: [20, 30]}
  organisation.riskAversion: {from: 0.1, to: 0.9, steps: 3}
replicates: 4
seed: report
`;

describe('the report of a sweep, in a browser', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    browser = await launch('chromium');
    const file = command.file('experiment.yaml', EXPERIMENT);
    expect((await command.groundswell('sweep', file, '--out', command.path('results'))).code).toBe(0);
    expect((await command.groundswell('report', command.path('results'))).code).toBe(0);
    address = pathToFileURL(command.path('results', 'report.html')).href;
  }, 120_000);
  afterAll(() => browser.close());

  async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(address);
    return { page, complaints };
  }

  it.each([
    [360, 'light'],
    [800, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)(
    'at %i px, %s: nothing scrolls sideways, nothing is refused, one picture of each is shown',
    async (width, scheme) => {
      const { page, complaints } = await open(width, scheme);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const shown = await page
        .locator('figure')
        .evaluateAll((figures) =>
          figures.map(
            (figure) => [...figure.querySelectorAll('.picture')].filter((one) => one.checkVisibility()).length,
          ),
        );
      expect(shown.length).toBeGreaterThan(5);
      expect(new Set(shown)).toEqual(new Set([1]));
      expect(/NaN|undefined|Infinity/.exec(readFileSync(new URL(address), 'utf8'))).toBeNull();
      await page.context().close();
    },
  );

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', { timeout: 120_000 }, async (scheme) => {
    const { page } = await open(1280, scheme);
    // Its policy lets no script in, not even this one.
    const unlocked = command.path('unlocked.html');
    writeFileSync(unlocked, readFileSync(new URL(address), 'utf8').replace(/<meta http-equiv[^>]*>/, ''));
    await page.goto(pathToFileURL(unlocked).href);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });

  it('prints on paper, every picture whole', async () => {
    const { page } = await open(1280, 'dark');
    await page.emulateMedia({ media: 'print' });
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(background).toBe('rgb(251, 248, 241)');
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
    await page.context().close();
  });
});
