import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';
import programs from './programs.cjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chromium', 'firefox'];

/** A browser in a test needs no graphics card, and asks nobody on the network for anything. */
const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Playwright would have put its own copy. @param {BrowserName} name */
function playwrightsOwn(name) {
  try {
    const file = (name === 'chromium' ? chromium : firefox).executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How Playwright starts this browser here, or undefined where there is none.
 *
 * An ordinary Firefox does not speak the protocol of Playwright's patched one; the channel says so.
 *
 * @param {BrowserName} name
 * @returns {import('playwright').LaunchOptions | undefined}
 */
export function launchOptions(name) {
  if (programs.skippedNames().includes(name)) return undefined;
  const args = name === 'chromium' ? CHROMIUM_ARGUMENTS : [];
  const installed = programs.findProgram(name);
  if (installed !== undefined) {
    return { executablePath: installed, args, ...(name === 'firefox' ? { channel: 'moz-firefox' } : {}) };
  }
  const own = playwrightsOwn(name);
  return own === undefined ? undefined : { executablePath: own, args };
}

/** Starts this browser for a test that drives it from Node. @param {BrowserName} name */
export function launch(name) {
  const options = launchOptions(name);
  if (options === undefined) throw new Error(`There is no ${name} here; run \`node bin/setup.cjs --test\``);
  return (name === 'chromium' ? chromium : firefox).launch(options);
}
