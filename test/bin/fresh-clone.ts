import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../bin');

/** Notes that it ran and takes a moment, as npm does, then leaves a node_modules. */
const FAKE_NPM = `
  const { appendFileSync, mkdirSync } = require('fs');
  appendFileSync('log.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
  if (process.env.NPM_FAILS) process.exit(7);
  mkdirSync('node_modules', { recursive: true });
  setTimeout(() => {}, 300);
`;
/** Notes that it ran and writes what the real build would: a command that repeats its arguments, and the stamp. */
const FAKE_BUILD = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  import setup from './setup.cjs';
  appendFileSync('log.txt', 'build\\n');
  mkdirSync('dist/node', { recursive: true });
  writeFileSync('dist/node/cli.js', 'export async function main(argv) { console.log(argv.join(" ")); return 5; }');
  writeFileSync('dist/built.json', JSON.stringify({ sources: setup.hashSources() }));
`;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that looks to `bin/setup.cjs` like a clone, with stand-ins for npm and for the build that keep a log. */
export class FreshClone {
  readonly root = mkdtempSync(join(tmpdir(), 'groundswell-clone-'));

  constructor() {
    for (const file of ['setup.cjs', 'groundswell.js', 'built-command.js']) {
      cpSync(join(BIN, file), join(this.root, 'bin', file));
    }
    this.write('bin/build.mjs', FAKE_BUILD);
    this.write('npm/npm-cli.js', FAKE_NPM);
    this.write('npm/package.json', '{}');
    this.write('package.json', '{ "type": "module" }');
    this.write('package-lock.json', '{}');
    this.write('src/cli/main.ts', '// one');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** What the stand-ins did, in order. */
  log(): string[] {
    try {
      return readFileSync(join(this.root, 'log.txt'), 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  }

  start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    return spawn(process.execPath, args, {
      cwd: this.root,
      env: { ...process.env, npm_execpath: join(this.root, 'npm', 'npm-cli.js'), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async groundswell(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return ended(this.start(['bin/groundswell.js', ...args], environment));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, ...texts })));
}
