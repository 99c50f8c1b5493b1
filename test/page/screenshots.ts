/**
 * Pictures of every page in its main states, at three widths, by day and by night, to be looked at:
 *
 *     npm run screenshots -- [--page dist/web] [--out .cache/screenshots] [--only lesson,play] [--width 1280] [--scheme light]
 *
 * Long pages are cut into pieces a screen can show. `index.html` among the pictures shows all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright';
import { launch } from '../../bin/browsers.mjs';
import { servePage } from '../../src/node/serve-page.ts';
import { SCENES, type Scene } from './scenes.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'dist/web' },
    out: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string' },
    width: { type: 'string' },
    scheme: { type: 'string' },
  },
});

const WIDTHS = values.width?.split(',').map(Number) ?? [360, 1280, 1920];
const SCHEMES = (['light', 'dark'] as const).filter((scheme) => (values.scheme ?? scheme) === scheme);
/** Height of a piece of a long page. */
const PIECE = 1400;

const out = resolve(values.out);
const wanted = values.only?.split(',');
const isWanted = (name: string) => wanted?.includes(name) ?? true;

const server = await servePage({ folder: resolve(values.page), host: '127.0.0.1', ports: [0] });
const browser = await launch('chromium');
mkdirSync(out, { recursive: true });
try {
  for (const scene of SCENES) if (isWanted(scene.name)) await photograph(browser, scene, server.address + scene.path);
  if (isWanted('report')) await photographReport(browser);
} finally {
  await browser.close();
  await server.close();
}
writeContactSheet();

async function photograph(browser: Browser, scene: Pick<Scene, 'name' | 'visit'>, address: string): Promise<void> {
  for (const file of readdirSync(out)) if (file.startsWith(`${scene.name}.`)) rmSync(join(out, file));
  const page = await (await browser.newContext({ reducedMotion: 'reduce', viewport: viewportOf(1280) })).newPage();
  page.on('pageerror', (error) => console.error(`${scene.name}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`${scene.name}: ${message.text()}`));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await scene.visit(page, (state) => takeAll(page, `${scene.name}.${state}`));
  await page.context().close();
}

async function takeAll(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize(viewportOf(width));
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(400);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += PIECE) {
        const piece = height <= PIECE ? '' : `.${String(y / PIECE + 1).padStart(2, '0')}`;
        await page.screenshot({
          path: join(out, `${name}.${width}.${colorScheme}${piece}.png`),
          fullPage: true,
          clip: { x: 0, y, width, height: Math.min(PIECE, height - y) },
        });
      }
      console.log(`${name} ${width} ${colorScheme}: ${height} px high`);
    }
  }
  await page.setViewportSize(viewportOf(1280));
  await page.emulateMedia({ colorScheme: 'light' });
}

function viewportOf(width: number): { width: number; height: number } {
  return { width, height: width < 700 ? 780 : width < 1600 ? 800 : 1080 };
}

/** The report of a small sweep, which is a file. */
async function photographReport(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-pictures-'));
  const experiment = join(folder, 'experiment.yaml');
  const results = join(folder, 'results');
  writeFileSync(
    experiment,
    `format: groundswell/experiment@1
name: Risk and need
scenario: three-strategies
factors:
  organisation.employees: {values: [120, 300]}
  organisation.needLevel: {from: 0.2, to: 0.9, steps: 5}
replicates: 6
seed: pictures
`,
  );
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['bin/groundswell.js', ...args, '--quiet'], { stdio: 'inherit' });
  run('sweep', experiment, '--out', results);
  run('report', results);
  const show = { name: 'report', visit: (_page: Page, look: (state: string) => Promise<void>) => look('all') };
  await photograph(browser, show, pathToFileURL(join(results, 'report.html')).href);
  rmSync(folder, { recursive: true });
}

function writeContactSheet(): void {
  const names = readdirSync(out).filter((name) => name.endsWith('.png'));
  const groups = new Map<string, string[]>();
  for (const name of names.sort()) {
    const group = name.split('.').slice(0, 4).join(' · ').replace(' · png', '');
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const sections = [...groups].map(
    ([group, files]) =>
      `<h2>${group}</h2><p>${files.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`).join(' ')}</p>`,
  );
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>body{font:14px sans-serif;background:#888}img{height:420px;vertical-align:top}</style>${sections.join('\n')}`,
  );
  console.log(`${names.length} pictures: ${join(out, 'index.html')}`);
}
