'use strict';
/**
 * The programs that tests need and npm does not bring: where they usually are, and what installs them.
 * A further one is one more entry in PROGRAMS.
 *
 * Built-ins only: this runs before anything is installed.
 */

const fs = require('fs');
const path = require('path');

/**
 * @typedef {object} Program
 * @property {string} name       as written in GROUNDSWELL_SKIP
 * @property {string} variable   environment variable that names the program's file
 * @property {string[]} commands names to look for on PATH
 * @property {string[]} places   files to look at when PATH has none
 * @property {string} aptPackage package in Debian and its children
 * @property {boolean} [playwright]  whether Playwright can install it where there is no apt
 * @property {string} [service]  service that the package starts and that is to be stopped again
 */

/** @type {Program[]} */
const PROGRAMS = [
  {
    name: 'chromium',
    variable: 'GROUNDSWELL_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    aptPackage: 'chromium',
    playwright: true,
  },
  {
    name: 'firefox',
    variable: 'GROUNDSWELL_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    aptPackage: 'firefox-esr',
    playwright: true,
  },
  {
    name: 'redis',
    variable: 'GROUNDSWELL_REDIS',
    commands: ['redis-server'],
    places: ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'],
    aptPackage: 'redis-server',
    service: 'redis-server',
  },
];

/** Fonts are no program, but without any a browser draws empty boxes. @type {{ places: string[], aptPackage: string }} */
const FONTS = {
  places: ['/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts', 'C:\\Windows\\Fonts'],
  aptPackage: 'fonts-dejavu-core',
};

/** @param {string} file */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch (_) {
    return false;
  }
}

/**
 * The program's file, or undefined. A variable that is set but names no program counts as absent: it is the user's
 * word on where to look.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
function findProgram(name) {
  const program = PROGRAMS.find((one) => one.name === name);
  if (program === undefined) throw new Error(`No program is called ${name}`);
  const named = process.env[program.variable];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  const onPath = (process.env['PATH'] || '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => program.commands.flatMap((command) => endings.map((end) => path.join(folder, command + end))));
  return onPath.concat(program.places).find(isProgram);
}

/** The names in GROUNDSWELL_SKIP, a list separated by commas. */
function skippedNames() {
  return (process.env['GROUNDSWELL_SKIP'] || '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether the machine has any font at all. */
function hasFonts() {
  return FONTS.places.some((folder) => {
    try {
      return fs.readdirSync(folder).length > 0;
    } catch (_) {
      return false;
    }
  });
}

module.exports = { PROGRAMS, FONTS, findProgram, hasFonts, skippedNames };
