import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm pack` ships, installed in an empty folder of its own. */
export class PackedInstall {
  readonly folder = mkdtempSync(join(tmpdir(), 'groundswell-packed-'));
  /** The files in the package, in alphabetical order. */
  readonly files: readonly string[];

  constructor() {
    const packed = run(ROOT, ...npm(), 'pack', '--json', '--silent', '--pack-destination', this.folder);
    if (packed.code !== 0) throw new Error(`npm pack failed:\n${packed.stderr}`);
    const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as [
      { filename: string; files: { path: string }[] },
    ];
    this.files = files.map(({ path }) => path).sort();
    this.write('package.json', '{ "name": "elsewhere", "private": true, "type": "module" }');
    const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    const installed = this.run(...npm(), 'install', ...flags, join(this.folder, filename));
    if (installed.code !== 0) throw new Error(`The package does not install:\n${installed.stderr}`);
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  run(command: string, ...args: readonly string[]): Finished {
    return run(this.folder, command, ...args);
  }

  npx(...args: readonly string[]): Finished {
    return this.run(...npm('npx-cli.js', 'npx'), '--no-install', ...args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** npm as the one that runs the tests, if one does. */
function npm(script = 'npm-cli.js', command = 'npm'): [string, ...string[]] {
  const runner = process.env['npm_execpath'];
  return runner === undefined ? [command] : [process.execPath, join(dirname(runner), script)];
}

function run(folder: string, command: string, ...args: readonly string[]): Finished {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { code: status, stdout, stderr };
}
