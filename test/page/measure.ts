/**
 * What the built page takes, in Chromium, printed:
 *
 *     node bin/run-source.mjs test/page/measure.ts [--page dist/web]
 *
 * Times depend on what else the machine does: on an idle one they are compared with what the page has to reach.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { launch } from '../../bin/browsers.mjs';
import { servePage } from '../../src/node/serve-page.ts';

const { values } = parseArgs({
  options: { page: { type: 'string', default: 'dist/web' }, loads: { type: 'string', default: '3' } },
});
const folder = resolve(values.page);
const LOADS = Number(values.loads);

/** Written down in the page from its first moment: when answers appear, and which tasks are long. */
function watchLoading(): void {
  const seen = { firstBand: 0, done: 0, longTasks: [] as { start: number; length: number }[] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.longTasks.push({ start: Math.round(startTime), length: Math.round(duration) });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (seen.firstBand === 0 && document.querySelector('gs-adoption-figure path.median') !== null)
      seen.firstBand = performance.now();
    if (document.querySelector('.progress.done') !== null) seen.done = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Seen {
  readonly firstBand: number;
  readonly done: number;
  readonly longTasks: readonly { start: number; length: number }[];
}

const server = await servePage({ folder, host: '127.0.0.1', ports: [0] });
const browser = await launch('chromium');
try {
  printSizes();
  for (let load = 0; load < LOADS; load++) await measureLoad(browser);
  for (let load = 0; load < LOADS; load++) await measureLever(browser);
  for (let load = 0; load < LOADS; load++) await measureFrames(browser);
  await measureMemory(browser);
} finally {
  await browser.close();
  await server.close();
}

function printSizes(): void {
  const assets = readdirSync(join(folder, 'assets'));
  for (const name of assets.filter((asset) => asset.endsWith('.js'))) {
    console.log(
      `${name}: ${(gzipSync(readFileSync(join(folder, 'assets', name))).length / 1000).toFixed(1)} kB gzipped`,
    );
  }
  const fonts = assets
    .filter((asset) => asset.endsWith('.woff2'))
    .reduce((sum, name) => sum + readFileSync(join(folder, 'assets', name)).length, 0);
  console.log(`typefaces: ${(fonts / 1000).toFixed(1)} kB`);
}

async function fresh(browser: Browser, hash: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.addInitScript(watchLoading);
  await page.goto(server.address + hash);
  return page;
}

async function measureLoad(browser: Browser): Promise<void> {
  const page = await fresh(browser, '');
  await page.locator('.progress.done').waitFor({ state: 'attached', timeout: 300_000 });
  await page.waitForTimeout(100);
  const { firstBand, done, longTasks } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const longest = longTasks.map(({ start, length }) => `${length} ms at ${start}`).join(', ');
  console.log(
    `standard comparison: first band ${Math.round(firstBand)} ms, all ${(done / 1000).toFixed(1)} s; long tasks: ${longest || 'none'}`,
  );
  await page.context().close();
}

/** From a key that changes one lever to the first band that shows it, and to the last world. */
async function measureLever(browser: Browser): Promise<void> {
  const page = await fresh(browser, '');
  await page.locator('.progress.done').waitFor({ state: 'attached', timeout: 300_000 });
  await page.locator('gs-plan-editor').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2500);
  const taken: string[] = [];
  for (let change = 0; change < 4; change++) {
    await page.locator('gs-plan-timeline .handle-amount').nth(3).focus();
    const [band, all] = await page.evaluate(
      () =>
        new Promise<[number, number]>((told) => {
          const drawn = () =>
            [...document.querySelectorAll('.editor-answer path.median')].map((path) => path.getAttribute('d')).join();
          const before = drawn();
          const start = performance.now();
          let first = 0;
          const look = () => {
            const now = performance.now() - start;
            if (first === 0 && drawn() !== before) first = now;
            if (first > 0 && document.querySelector('.progress.done') !== null) told([first, now]);
            else requestAnimationFrame(look);
          };
          document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
          requestAnimationFrame(look);
        }),
    );
    taken.push(`${Math.round(band)} ms, all ${(all / 1000).toFixed(1)} s`);
    await page.waitForTimeout(600);
  }
  console.log(`a lever's change: first band ${taken.join('; ')}`);
  await page.context().close();
}

async function measureFrames(browser: Browser): Promise<void> {
  const page = await fresh(browser, '#employees=10000&replicates=2');
  await page.locator('.progress.done').waitFor({ state: 'attached', timeout: 300_000 });
  await page.locator('gs-watch-world').scrollIntoViewIfNeeded();
  await page.locator('.play:enabled').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
  await page.getByLabel('Speed').selectOption('fastest');
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((told) => {
        const lengths: number[] = [];
        let last = performance.now();
        const tick = (now: number) => {
          lengths.push(now - last);
          last = now;
          if (document.querySelector('.play .icon-pause') !== null || lengths.length < 5) requestAnimationFrame(tick);
          else told(lengths.slice(2));
        };
        document.querySelector<HTMLButtonElement>('.play')!.click();
        requestAnimationFrame(tick);
      }),
  );
  frames.sort((a, b) => a - b);
  const at = (share: number) => frames[Math.floor(share * (frames.length - 1))]!.toFixed(1);
  console.log(
    `10,000 people, three pictures, 26 weeks a second: ${frames.length} frames, median ${at(0.5)} ms, 95% ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  await page.context().close();
}

async function measureMemory(browser: Browser): Promise<void> {
  const page = await fresh(browser, '#organisation=public-body&replicates=100');
  await page.locator('.progress.done, .progress.stopped').first().waitFor({ state: 'attached', timeout: 590_000 });
  const bytes = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  console.log(
    `20,000 people, 3 plans, 100 worlds: ${(bytes / 1e6).toFixed(0)} MB of heap in the page itself, ${await residentMegabytes(browser)} MB held by its process, workers and the browser's own code included`,
  );
  await page.context().close();
}

/** Of the largest of the browser's processes that show pages, as Linux counts it. */
async function residentMegabytes(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return (Math.max(...sizes) / 1000).toFixed(0);
}
