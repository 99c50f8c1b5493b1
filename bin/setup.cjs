'use strict';
/**
 * Makes a clone ready: dependencies installed, sources built. Done once; a second start finds its stamps and needs
 * neither network nor time. With `--test` also looks for the browsers that tests need and installs missing ones.
 *
 * Built-ins only, in a syntax that old Nodes can read, so that the first thing an old Node says is which one is needed.
 * Everything is said on standard error: standard output belongs to the command that was asked for.
 */

const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const childProcess = require('child_process');

const ROOT = path.join(__dirname, '..');
const CACHE = path.join(ROOT, '.cache');
const LOCK = path.join(CACHE, 'setup.lock');
const LOCK_OWNER = path.join(LOCK, 'owner.json');
const INSTALL_STAMP = path.join(ROOT, 'node_modules', '.groundswell.json');
const BUILD_STAMP = path.join(ROOT, 'dist', 'built.json');

/** What the built files depend on. */
const SOURCES = ['sim', 'scenarios', 'src', 'web', 'bin/build.mjs', 'vite.config.ts', 'tsconfig.base.json'].concat([
  'docs/claims.json',
  'package.json',
  'package-lock.json',
]);

const HEARTBEAT_SECONDS = 5;
const STALE_SECONDS = 60;

/** @param {string} text */
function say(text) {
  process.stderr.write(text + '\n');
}

/** Ends the process with one sentence when this Node is too old. */
function checkNode() {
  const version = process.versions.node.split('.').map(Number);
  const major = version[0] || 0;
  const minor = version[1] || 0;
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    'Groundswell needs Node 20.19 or newer; this is Node ' +
      process.versions.node +
      ' (' +
      process.execPath +
      '). Install a current one from https://nodejs.org and try again.',
  );
  process.exit(1);
}

/** A clone has the sources; a package from the registry has only what was built from them. */
function isClone() {
  return fs.existsSync(path.join(ROOT, 'src', 'cli')) && fs.existsSync(path.join(ROOT, 'package-lock.json'));
}

/** @param {string} file @returns {Record<string, unknown>} */
function readStamp(file) {
  try {
    return /** @type {Record<string, unknown>} */ (JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (_) {
    return {};
  }
}

/** What the installed dependencies depend on: native parts differ by platform and by Node's major version. */
function installKey() {
  return {
    lock: crypto
      .createHash('sha256')
      .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
      .digest('hex'),
    node: process.versions.node.split('.')[0],
    platform: process.platform + '-' + process.arch,
  };
}

/** @param {string} place @returns {string[]} files beneath it, relative to the root, in a fixed order */
function filesBeneath(place) {
  const full = path.join(ROOT, place);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [place];
  return fs
    .readdirSync(full)
    .sort()
    .reduce((files, name) => files.concat(filesBeneath(path.posix.join(place, name))), /** @type {string[]} */ ([]));
}

/** One hash over the names and bytes of all sources. */
function hashSources() {
  const hash = crypto.createHash('sha256');
  SOURCES.forEach((source) =>
    filesBeneath(source).forEach((file) => {
      const bytes = fs.readFileSync(path.join(ROOT, file));
      hash.update(file + '\0' + bytes.length + '\0').update(bytes);
    }),
  );
  return hash.digest('hex');
}

function isInstalled() {
  const stamp = readStamp(INSTALL_STAMP);
  const key = installKey();
  return stamp['lock'] === key.lock && stamp['node'] === key.node && stamp['platform'] === key.platform;
}

function isBuilt() {
  return readStamp(BUILD_STAMP)['sources'] === hashSources();
}

/** The children to take along when the process is ended. @type {Set<childProcess.ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end, its output on our standard error.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, seconds?: number }} [options]
 * @returns {Promise<number>} its exit code; 127 when it could not start, 124 when it took too long
 */
function run(command, args, options) {
  const settings = options || {};
  return new Promise((resolve) => {
    const child = childProcess.spawn(command, args, {
      cwd: ROOT,
      env: settings.env || process.env,
      stdio: ['ignore', 2, 2],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    running.add(child);
    let late = false;
    const limit = settings.seconds
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, settings.seconds * 1000)
      : undefined;
    /** @param {number} code */
    const finish = (code) => {
      running.delete(child);
      if (limit) clearTimeout(limit);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('exit', (code) => finish(late ? 124 : code === null ? 1 : code));
  });
}

/** npm as the one that is running us, if one is: the user may have several. @returns {[string, string[]]} */
function npmCommand() {
  const runner = process.env['npm_execpath'];
  if (runner) {
    const script = path.join(path.dirname(runner), 'npm-cli.js');
    if (fs.existsSync(script)) return [process.execPath, [script]];
  }
  return ['npm', []];
}

async function install() {
  say('Installing what the project depends on (once; needs the network) …');
  const npm = npmCommand();
  const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const code = await run(npm[0], npm[1].concat(['ci'], flags));
  if (code !== 0) {
    throw new SetupError(
      'The dependencies could not be installed (npm ci ended with ' +
        code +
        '). A first start needs the npm registry or a filled npm cache; npm says above what was missing.',
    );
  }
  fs.writeFileSync(INSTALL_STAMP, JSON.stringify(installKey()));
}

async function build() {
  say('Building …');
  const code = await run(process.execPath, [path.join(__dirname, 'build.mjs'), '--without-types']);
  if (code !== 0) throw new SetupError('The build failed; the reason stands above.');
}

/** Something that the user can do something about; told without a stack. */
class SetupError extends Error {}

/** @param {unknown} error */
function sentence(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error && error.stack ? error.stack : String(error);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Whether whoever held the lock is gone: ended on this machine, or silent for long on another one that shares the
 * folder.
 */
function isLockStale() {
  let silentSeconds = 0;
  try {
    silentSeconds = (Date.now() - fs.statSync(LOCK).mtimeMs) / 1000;
  } catch (_) {
    return false;
  }
  const owner = readStamp(LOCK_OWNER);
  const pid = owner['pid'];
  if (typeof pid === 'number' && owner['host'] === os.hostname()) return !isAlive(pid);
  return silentSeconds > STALE_SECONDS;
}

/** @returns {boolean} whether the lock is ours now */
function tryLock() {
  fs.mkdirSync(CACHE, { recursive: true });
  try {
    fs.mkdirSync(LOCK);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
  fs.writeFileSync(LOCK_OWNER, JSON.stringify({ pid: process.pid, host: os.hostname() }));
  return true;
}

/** Renaming first makes sure that only one of several waiting processes removes it. */
function breakLock() {
  const aside = LOCK + '.' + process.pid;
  try {
    fs.renameSync(LOCK, aside);
    fs.rmSync(aside, { recursive: true, force: true });
  } catch (_) {
    // Another process was quicker.
  }
}

/**
 * Does the work alone: of several commands started at once in a fresh clone, one sets up and the others wait.
 *
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  for (let told = false; !tryLock();) {
    if (isLockStale()) {
      breakLock();
      continue;
    }
    if (!told) say('Another command is setting up; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const heartbeat = setInterval(() => fs.utimes(LOCK, new Date(), new Date(), () => {}), HEARTBEAT_SECONDS * 1000);
  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  /** What was begun ends first, so that nobody starts the same while npm is still tidying up. @param {NodeJS.Signals} signal */
  const interrupt = (signal) => {
    interruption = signal;
    running.forEach((child) => child.kill(signal));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('SIGINT', interrupt);
    process.removeListener('SIGTERM', interrupt);
    fs.rmSync(LOCK, { recursive: true, force: true });
    if (interruption !== undefined) process.exit(interruption === 'SIGINT' ? 130 : 143);
  }
}

/** Installs and builds what is missing or out of date. Does nothing in an installed package. */
async function setUp() {
  if (!isClone() || (isInstalled() && isBuilt())) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    if (!isBuilt()) await build();
  });
}

/** For tests, which build by themselves and count a failed build as one of them. */
async function setUpTests() {
  if (!isInstalled()) {
    await alone(async () => {
      if (!isInstalled()) await install();
    });
  }
  await require('./test-programs.cjs').provide();
}

module.exports = { ROOT, checkNode, hashSources, run, say, sentence, setUp };

if (require.main === module) {
  checkNode();
  const work = process.argv.includes('--test') ? setUpTests() : setUp();
  work.catch((/** @type {unknown} */ error) => {
    say(sentence(error));
    process.exitCode = 1;
  });
}
