import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { BROWSERS, launchOptions } from '../../bin/browsers.mjs';
import { servePage } from '../../src/node/serve-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const START_SECONDS = 60;

/** The browsers that are here; a test of the page is `describe.each(BROWSERS_HERE)`. */
export const BROWSERS_HERE = BROWSERS.filter((name) => launchOptions(name) !== undefined);

export interface Server {
  /** Where the page is, ending in a slash. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves the built page the way a user gets it: by `groundswell serve`, on a port that is free. While one works on the
 * page, GROUNDSWELL_PAGE may name a folder it has been built into, which is then served as it is.
 */
export async function serve(): Promise<Server> {
  const folder = process.env['GROUNDSWELL_PAGE'];
  if (folder !== undefined && folder !== '') {
    const served = await servePage({ folder: resolve(folder), host: '127.0.0.1', ports: [0] });
    return { address: served.address, stop: () => served.close() };
  }
  const child = spawn(process.execPath, ['bin/groundswell.js', 'serve'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const limit = setTimeout(() => failed(new Error(`serve printed no address:\n${said}`)), START_SECONDS * 1000);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (match === null) return;
      clearTimeout(limit);
      found(`${match[0]}/`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void closed.then(() => failed(new Error(`serve ended before it printed an address:\n${said}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

export interface OpenPage {
  readonly page: Page;
  /** Everything that must not happen on a page: errors, error messages on the console, violations of the policy. */
  readonly complaints: readonly string[];
}

/** Opens an address in a fresh profile and writes down what goes wrong there. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(address).origin) {
      complaints.push(`asked elsewhere: ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, complaints };
}
