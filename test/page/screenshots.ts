/**
 * Pictures of the built page and the gallery at three widths, by day and by night, to be looked at:
 *
 *     node bin/run-source.mjs test/page/screenshots.ts [--page dist/web] [--out .cache/screenshots] [--only name]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launch } from '../../bin/browsers.mjs';
import { servePage } from '../../src/node/serve-page.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'dist/web' },
    out: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string' },
    width: { type: 'string' },
    hash: { type: 'string', default: '' },
  },
});

const WIDTHS = values.width === undefined ? [360, 1280, 1920] : [Number(values.width)];
const PAGES = [
  { name: 'compare', path: '' },
  { name: 'gallery', path: 'gallery/index.html' },
];

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const server = await servePage({ folder: resolve(values.page), host: '127.0.0.1', ports: [0] });
const browser = await launch('chromium');
try {
  for (const { name, path } of PAGES) {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const shot = `${name}-${width}-${colorScheme}`;
        if (values.only !== undefined && !shot.startsWith(values.only)) continue;
        const page = await browser.newPage({
          viewport: { width, height: width === 360 ? 780 : 900 },
          colorScheme,
          reducedMotion: 'reduce',
        });
        page.on('pageerror', (error) => console.error(`${shot}: ${error.message}`));
        page.on('console', (message) => message.type() === 'error' && console.error(`${shot}: ${message.text()}`));
        await page.goto(`${server.address}${path}#${values.hash}`);
        await settled(page, name);
        await page.screenshot({ path: join(out, `${shot}.png`), fullPage: true });
        await page.close();
        console.log(join(out, `${shot}.png`));
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** Everything run and drawn. */
async function settled(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (name !== 'compare') return;
  await page.waitForSelector('.progress.done, .problem', { timeout: 60_000 });
  const stage = page.locator('gs-watch-world');
  if ((await stage.count()) === 0) return;
  await stage.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('.play')?.hasAttribute('disabled'), undefined, {
    timeout: 60_000,
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
}
