import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launch } from '../../bin/browsers.mjs';
import { serve, type Server } from './served-page.ts';

const SCRIPT_LIMIT_KB = 200;
const FONT_LIMIT_KB = 120;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch('chromium')]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each(['en-GB', 'nl-NL'])(
  'the first view in %s asks for few bytes: scripts gzipped, typefaces as they are',
  async (locale) => {
    const page = await browser.newPage({ locale });
    const sizes = { script: 0, font: 0 };
    const bodies: Promise<void>[] = [];
    // Several workers share a script, which comes out of the browser's cache for all but one of them.
    const counted = new Set<string>();
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (counted.has(response.url())) return;
      counted.add(response.url());
      if (kind === 'script') bodies.push(response.body().then((body) => void (sizes.script += gzipSync(body).length)));
      if (kind === 'font') bodies.push(response.body().then((body) => void (sizes.font += body.length)));
    });
    await page.goto(server.address, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    expect(sizes.script).toBeGreaterThan(0);
    expect(sizes.script / 1000).toBeLessThanOrEqual(SCRIPT_LIMIT_KB);
    expect(sizes.font / 1000).toBeLessThanOrEqual(FONT_LIMIT_KB);
    await page.close();
  },
);
