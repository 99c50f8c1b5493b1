/**
 * Every test, part by part, with the time each part took, and one line at the end that counts them all.
 *
 *     npm test                     all parts
 *     npm test -- lint unit        these parts
 *     npm run test:long            what takes minutes
 *
 * Lint, formatting, types and build count as one test each. A browser or a Redis that could not be had leaves its test
 * files NOT RUN: they count as skipped and the exit code is 1, unless GROUNDSWELL_SKIP names it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BROWSERS, launchOptions } from '../bin/browsers.mjs';
import programs from '../bin/programs.cjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, run(): Promise<Counts> }} Part */

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache', 'reports');
const require = createRequire(import.meta.url);
const LIMIT_MINUTES = { part: 20, long: 180 };

const long = process.argv.includes('--long');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--long');
const available = BROWSERS.filter((name) => launchOptions(name) !== undefined);
const missing = BROWSERS.filter((name) => !available.includes(name));
const needBrowsers = !long && (chosen.length === 0 || chosen.some((name) => name === 'browsers' || name === 'page'));
const notRun = missing.filter((name) => !programs.skippedNames().includes(name));
/** Tests that start a Redis of their own skip themselves where there is none. */
const needRedis = long || chosen.length === 0 || chosen.includes('unit');
const lacksRedis = needRedis && programs.findProgram('redis') === undefined;
const redisNotRun = lacksRedis && !programs.skippedNames().includes('redis');

/**
 * The file behind a package's command. (Through `npx` a signal would stop at npm.)
 *
 * @param {string} packageName
 * @param {string} [command]
 */
function commandOf(packageName, command = packageName) {
  const home = join(root, 'node_modules', packageName);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (require(join(home, 'package.json')));
  return join(home, typeof bin === 'string' ? bin : /** @type {string} */ (bin[command]));
}

/** @param {string[]} args @returns {Promise<boolean>} whether this Node script ended well within its time */
function succeeds(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    const minutes = long ? LIMIT_MINUTES.long : LIMIT_MINUTES.part;
    const limit = setTimeout(() => {
      console.error(`Ended after ${minutes} minutes: ${args.join(' ')}`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('exit', (code) => {
      clearTimeout(limit);
      resolve(code === 0);
    });
  });
}

/** @param {string} name @param {string[][]} scripts @returns {Part} a part that counts as one test */
const check = (name, ...scripts) => ({
  name,
  async run() {
    let passed = true;
    for (const script of scripts) passed = (await succeeds(...script)) && passed;
    return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  },
});

/**
 * @param {string} name
 * @param {readonly string[]} projects  as named in vitest.config.ts
 * @returns {Part}
 */
const tests = (name, projects = [name]) => ({
  name,
  async run() {
    if (projects.length === 0) return { passed: 0, failed: 0, skipped: 0 };
    const report = join(reports, `${name}.json`);
    rmSync(report, { force: true });
    const succeeded = await succeeds(
      commandOf('vitest'),
      'run',
      '--passWithNoTests',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    return countsIn(report, succeeded);
  },
});

/**
 * A file that failed before its first test, or a run that ended without saying why, is a failure too.
 *
 * @param {string} report
 * @param {boolean} succeeded
 * @returns {Counts}
 */
function countsIn(report, succeeded) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { testResults } =
    /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
    (JSON.parse(readFileSync(report, 'utf8')));
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
      ? [...assertionResults.map((one) => one.status), 'failed']
      : assertionResults.map((one) => one.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return {
    passed,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: statuses.length - passed - failed,
  };
}

/** @param {(file: string) => boolean} matches */
function testFiles(matches) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(matches).length;
}

const inBrowser = tests('browsers', available);
const builtPage = tests('page', available.includes('chromium') ? ['page'] : []);

/** @type {Part[]} */
const everyPart = [
  check(
    'lint',
    [commandOf('eslint'), '.', '--max-warnings', '0'],
    [commandOf('prettier'), '--check', '--log-level', 'warn', '.'],
  ),
  check('types', [commandOf('typescript', 'tsc'), '-b']),
  check('build', [join(root, 'bin', 'build.mjs')]),
  tests('unit', ['node']),
  inBrowser,
  builtPage,
  tests('package'),
];

const parts = long ? [check('build', [join(root, 'bin', 'build.mjs')]), tests('long')] : everyPart;
const unknown = chosen.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}; there are: ${parts.map((part) => part.name).join(', ')}`);
  process.exit(2);
}

mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const part of parts.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n── ${part.name}`);
  const start = Date.now();
  const counts = await part.run();
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  lines.push(
    `${part.name.padEnd(10)}${seconds.padStart(7)} s  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}

console.log(`\n${lines.join('\n')}`);
for (const name of needBrowsers ? missing : []) {
  const files = testFiles(
    (file) => file.endsWith('.browser.test.ts') || (name === 'chromium' && dirname(file) === 'page'),
  );
  total.skipped += files;
  console.log(
    `${name}: ${files} test files ${notRun.includes(name) ? 'NOT RUN' : 'left out, as GROUNDSWELL_SKIP says'}`,
  );
}
if (lacksRedis) console.log(`redis: its tests ${redisNotRun ? 'NOT RUN' : 'left out, as GROUNDSWELL_SKIP says'}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || redisNotRun || (needBrowsers && notRun.length > 0) ? 1 : 0;
