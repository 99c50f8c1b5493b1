/**
 * Builds `dist`: the page (web), what Node runs (node) and the declarations behind `exports` (types).
 *
 *     node bin/build.mjs [--without-types]
 *
 * Everything is built beside the old `dist` and put in its place at the end, so that a command that starts meanwhile
 * finds either the old one or the new one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import setup from './setup.cjs';

/**
 * What Node runs. Chunks lie beside the entries, so `new URL('./worker.js', import.meta.url)` and
 * `new URL('../web/', import.meta.url)` hold wherever the bundler puts the code that says so.
 */
const NODE_ENTRIES = {
  cli: 'src/cli/main.ts',
  worker: 'src/node/worker.ts',
  index: 'src/index.ts',
  node: 'src/node/index.ts',
};
/** The parts whose declarations `exports` shows. */
const PUBLIC_PARTS = ['sim', 'scenarios', 'src'];

// Whoever asks for the build (a test runner, say, with an environment of its own) gets the one that users get.
process.env['NODE_ENV'] = 'production';

const root = setup.ROOT;
const unfinished = join(root, '.cache', `dist-${process.pid}`);
const withTypes = !process.argv.includes('--without-types');

/** Before building: a file that changes meanwhile makes the next start build again. */
const sources = setup.hashSources();

async function buildPage() {
  await build({
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(unfinished, 'web') },
  });
}

async function buildNodeEntries() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(unfinished, 'node'),
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(NODE_ENTRIES).map(([name, file]) => [name, join(root, file)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

function buildTypes() {
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const { status } = spawnSync(process.execPath, [compiler, '-b', 'src', 'src/node'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The types do not hold.');
  for (const part of PUBLIC_PARTS) {
    cpSync(join(root, '.cache', 'types', part), join(unfinished, 'types', part), {
      recursive: true,
      filter: (file) => !file.endsWith('.tsbuildinfo') && !/[\\/]src[\\/]cli$/.test(file),
    });
  }
}

function putInPlace() {
  const dist = join(root, 'dist');
  const old = `${unfinished}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(unfinished, dist);
  rmSync(old, { recursive: true, force: true });
}

mkdirSync(unfinished, { recursive: true });
try {
  await buildPage();
  await buildNodeEntries();
  if (withTypes) buildTypes();
  writeFileSync(join(unfinished, 'built.json'), JSON.stringify({ sources }));
  putInPlace();
} catch (error) {
  rmSync(unfinished, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
