import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PackedInstall } from './packed-install.ts';

const TYPESCRIPT = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const MINUTES = 60_000;

let packed: PackedInstall;
beforeAll(() => {
  packed = new PackedInstall();
}, 5 * MINUTES);
afterAll(() => {
  packed.remove();
});

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
    const { code, stdout, stderr } = packed.npx('groundswell', 'list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
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

describe('the library', () => {
  const PROGRAM = `
    import { simulate } from 'groundswell';
    const run: typeof simulate = simulate;
    console.log(typeof run);
  `;

  it('is imported by its name', () => {
    packed.write('import.mjs', `import { simulate } from 'groundswell'; console.log(typeof simulate);`);
    expect(packed.run(process.execPath, 'import.mjs')).toEqual({ code: 0, stdout: 'function\n', stderr: '' });
  });

  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('brings its types, as %s looks for them', (moduleResolution, module) => {
    packed.write('program.ts', PROGRAM);
    const { code, stdout } = packed.run(
      process.execPath,
      TYPESCRIPT,
      ...['--noEmit', '--strict', '--target', 'es2023', '--lib', 'es2023,dom', '--types', ''],
      ...['--module', module, '--moduleResolution', moduleResolution, 'program.ts'],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
