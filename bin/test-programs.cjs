'use strict';
/** Finds or installs the programs that tests need. What cannot be had is said; the tests then count it as not run. */

const fs = require('fs');
const path = require('path');
const { ROOT, run, say } = require('./setup.cjs');
const { PROGRAMS, FONTS, findProgram, hasFonts, skippedNames } = require('./programs.cjs');

const APT = '/usr/bin/apt-get';
const APT_OPTIONS = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
const ATTEMPTS = 3;
const PLAYWRIGHT_SECONDS = 300;

/** Whether Playwright has its own copy of this browser. @param {string} name */
function playwrightHas(name) {
  try {
    const { chromium, firefox } = require('playwright');
    return fs.existsSync((name === 'firefox' ? firefox : chromium).executablePath());
  } catch (_) {
    return false;
  }
}

/** @param {import('./programs.cjs').Program} program */
function isHere(program) {
  return findProgram(program.name) !== undefined || (program.playwright === true && playwrightHas(program.name));
}

/** How to become root for apt, or undefined where that is not possible without asking. @returns {Promise<string[] | undefined>} */
async function rootPrefix() {
  if (!fs.existsSync(APT)) return undefined;
  if (typeof process.getuid === 'function' && process.getuid() === 0) return [];
  return (await run('sudo', ['-n', 'true'])) === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} prefix @param {string[]} args */
async function apt(prefix, args) {
  const command = prefix.concat(['env', 'DEBIAN_FRONTEND=noninteractive', APT], APT_OPTIONS, args);
  for (let attempt = 1; ; attempt++) {
    const code = await run(/** @type {string} */ (command[0]), command.slice(1));
    if (code === 0 || attempt === ATTEMPTS) return code;
    // Most often another apt holds the lists.
    await new Promise((resolve) => setTimeout(resolve, attempt * 5000));
  }
}

/** @param {import('./programs.cjs').Program[]} programs @param {boolean} fonts */
async function installWithApt(programs, fonts) {
  const prefix = await rootPrefix();
  if (prefix === undefined) return;
  const packages = programs.map((program) => program.aptPackage).concat(fonts ? [FONTS.aptPackage] : []);
  say(`Installing for the tests: ${packages.join(' ')} …`);
  await apt(prefix, ['update']);
  const code = await apt(prefix, ['install', '--no-install-recommends'].concat(packages));
  if (code !== 0) say(`apt-get could not install them (exit ${code}).`);
  for (const program of programs) {
    if (program.service === undefined || findProgram(program.name) === undefined) continue;
    const command = prefix.concat(['service', program.service, 'stop']);
    await run(/** @type {string} */ (command[0]), command.slice(1));
  }
}

/** @param {import('./programs.cjs').Program[]} programs */
async function installWithPlaywright(programs) {
  const names = programs.filter((program) => program.playwright === true).map((program) => program.name);
  if (names.length === 0) return;
  say(`Downloading for the tests: ${names.join(' ')} …`);
  const command = path.join(ROOT, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [command, 'install'].concat(names), { seconds: PLAYWRIGHT_SECONDS });
}

async function provide() {
  const wanted = PROGRAMS.filter((program) => !skippedNames().includes(program.name));
  const misnamed = wanted.filter((program) => process.env[program.variable] && findProgram(program.name) === undefined);
  for (const program of misnamed) {
    say(`${program.variable} is '${process.env[program.variable]}', which is not a program that can be run.`);
  }
  const missing = () => wanted.filter((program) => !misnamed.includes(program) && !isHere(program));
  const needFonts = wanted.length > 0 && !hasFonts();
  if (missing().length > 0 || needFonts) await installWithApt(missing(), needFonts);
  if (missing().length > 0) await installWithPlaywright(missing());
  for (const program of missing()) {
    say(
      `There is no ${program.name} here and no right to install it: its tests will count as NOT RUN. ` +
        `Install it, name it in ${program.variable}, or do without it: GROUNDSWELL_SKIP=${program.name}`,
    );
  }
}

module.exports = { provide };
