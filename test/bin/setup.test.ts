import { existsSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ended, FreshClone } from './fresh-clone.ts';

const INSTALL = 'npm ci --ignore-scripts --include=dev --include=optional --no-audit --no-fund';

let clone: FreshClone;
beforeEach(() => {
  clone = new FreshClone();
});
afterEach(() => {
  clone.remove();
});

describe('groundswell from a clone', () => {
  it('installs, builds, runs the command and hands on its output and its exit code', async () => {
    const { code, stdout, stderr } = await clone.groundswell(['compare', '--seed', '7']);
    expect(clone.log()).toEqual([INSTALL, 'build']);
    expect({ code, stdout }).toEqual({ code: 5, stdout: 'compare --seed 7\n' });
    expect(stderr).toMatch(/Installing.*\n.*Building/);
  });

  it('does neither again, and says nothing, the second time', async () => {
    await clone.groundswell([]);
    expect((await clone.groundswell(['list'])).stderr).toBe('');
    expect(clone.log()).toHaveLength(2);
  });

  it('builds again when a source changes, is added or goes', async () => {
    await clone.groundswell([]);
    clone.write('src/cli/main.ts', '// two');
    await clone.groundswell([]);
    clone.write('sim/new.ts', '');
    await clone.groundswell([]);
    expect(clone.log()).toEqual([INSTALL, 'build', 'build', 'build']);
  });

  it('installs again when the lock file changes', async () => {
    await clone.groundswell([]);
    clone.write('package-lock.json', '{ "changed": true }');
    await clone.groundswell([]);
    expect(clone.log().filter((line) => line === INSTALL)).toHaveLength(2);
  });

  it('sets up once when several commands start together', async () => {
    const all = await Promise.all(['a', 'b', 'c'].map((name) => clone.groundswell([name])));
    expect(all.map(({ stdout }) => stdout)).toEqual(['a\n', 'b\n', 'c\n']);
    expect(clone.log()).toEqual([INSTALL, 'build']);
  });

  it('takes over the lock of a process that is gone', async () => {
    const gone = clone.start(['-e', '']);
    await ended(gone);
    clone.write('.cache/setup.lock/owner.json', JSON.stringify({ pid: gone.pid, host: hostname() }));
    expect((await clone.groundswell(['list'])).stdout).toBe('list\n');
  });

  it('says in a sentence what an old Node needs, before anything else', async () => {
    clone.write('old.cjs', `Object.defineProperty(process.versions, 'node', { value: '18.20.1' });`);
    const { code, stderr } = await ended(clone.start(['--require', './old.cjs', 'bin/groundswell.js', 'list']));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Groundswell needs Node 20\.19 or newer; this is Node 18\.20\.1 .*\n$/);
    expect(clone.log()).toEqual([]);
  });

  it('explains a failed install without a stack, and tries again the next time', async () => {
    const { code, stderr } = await clone.groundswell(['list'], { NPM_FAILS: '1' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm ci ended with 7');
    expect(stderr).not.toContain('    at ');
    expect((await clone.groundswell(['list'])).code).toBe(5);
  });

  it('lets go of the lock when it is interrupted', async () => {
    const child = clone.start(['bin/groundswell.js', 'list']);
    const end = ended(child);
    while (clone.log().length === 0) await pause(20);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(existsSync(join(clone.root, '.cache', 'setup.lock'))).toBe(false);
  });
});

it('an installed package, which has no sources, just runs', async () => {
  await clone.groundswell([]);
  for (const name of ['src', 'package-lock.json', 'log.txt', 'bin/build.mjs']) {
    rmSync(join(clone.root, name), { recursive: true });
  }
  expect((await clone.groundswell(['list'])).stdout).toBe('list\n');
  expect(clone.log()).toEqual([]);
});
