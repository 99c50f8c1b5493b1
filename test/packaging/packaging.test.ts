import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { PackedInstall } from './packed-install.ts';

const TYPESCRIPT = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const MINUTES = 60_000;

let packed: PackedInstall;
beforeAll(() => {
  packed = new PackedInstall();
}, 5 * MINUTES);
afterAll(() => {
  packed.remove();
}, MINUTES);

describe('what npm pack ships', () => {
  it('carries what was built, the command and the licence, and neither sources nor tests', () => {
    const outside = packed.files.filter((file) => !file.startsWith('dist/'));
    expect(outside).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/built-command.js',
      'bin/groundswell.js',
      'bin/setup.cjs',
      'package.json',
    ]);
    expect(packed.files).toEqual(
      expect.arrayContaining(['dist/web/index.html', 'dist/node/cli.js', 'dist/node/worker.js']),
    );
  });

  it('runs as a command', () => {
    const { code, stdout } = packed.npx('groundswell', 'list');
    expect(code).toBe(0);
    expect(stdout).toContain('real-bottom-up');
  });

  it('runs a comparison on its worker threads', () => {
    const { code, stdout } = packed.npx(
      'groundswell',
      'compare',
      '--replicates',
      '2',
      '--weeks',
      '4',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).strategies).toHaveLength(3);
  });
});

describe('the examples', () => {
  const folder = resolve(import.meta.dirname, '../../docs/examples');
  /** What each of them says. */
  const SAYS: Readonly<Record<string, RegExp>> = {
    'simulate.ts': /^sustained users: \d+ of 1200\nactive in the last week: \d+\ndigest: [0-9a-f]{32}\n$/,
    'compare.ts': /\nsustained, paired difference: -?0\.\d{3} \(-?0\.\d{3} to -?0\.\d{3}\)\n$/,
    'sweep.ts': /^(point [123], (hands-off|real-bottom-up): 0\.\d{3} have tried it\n){6}$/,
    'sweep-into-folder.ts': /^30 runs made, complete: true\nruns\.parquet has 30 rows\n$/,
  };

  it('are all here', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .sort(),
    ).toEqual(Object.keys(SAYS).sort());
  });

  it.each(Object.keys(SAYS))('%s runs as it stands', (name) => {
    const program = readFileSync(join(folder, name), 'utf8');
    const { outputText } = ts.transpileModule(program, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const script = name.replace('.ts', '.mjs');
    packed.write(script, outputText);
    const { code, stdout, stderr } = packed.run(process.execPath, script);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(SAYS[name]!);
  });
});

describe('the library', () => {
  const PROGRAM = `
    import { DEFAULT_COMPARISON, simulate } from 'groundswell';
    const run = simulate(DEFAULT_COMPARISON.scenario, 'real-bottom-up', { seed: 1 });
    console.log(run.digest);
  `;

  /** Types that were not found would count as `any`, which is a number as well. */
  const TYPE_CHECK = `
    export const digest: string = run.digest;
    // @ts-expect-error
    export const notANumber: number = run.digest;
  `;

  it('simulates, and the command with the same seed finds the same run', () => {
    packed.write('program.mjs', PROGRAM);
    const { code, stdout, stderr } = packed.run(process.execPath, 'program.mjs');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const command = packed.npx(
      ...[
        'groundswell',
        'run',
        DEFAULT_COMPARISON.id,
        '--strategy',
        'real-bottom-up',
        '--seed',
        '1',
        '--format',
        'json',
      ],
    );
    expect(JSON.parse(command.stdout).digest).toBe(stdout.trim());
  });

  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('brings its types, as %s looks for them', (moduleResolution, module) => {
    packed.write('program.ts', PROGRAM + TYPE_CHECK);
    const { code, stdout } = packed.run(
      process.execPath,
      TYPESCRIPT,
      ...['--noEmit', '--strict', '--target', 'es2023', '--lib', 'es2023,dom'],
      ...['--module', module, '--moduleResolution', moduleResolution, 'program.ts'],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
