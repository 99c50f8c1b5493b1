/**
 * Bundles one TypeScript file of the project for Node and runs it, which Node 20 cannot do by itself:
 *
 *     node bin/run-source.mjs bench/main.ts [arguments]
 *
 * For measurements and other tools that are not shipped. What is shipped is built by build.mjs.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import setup from './setup.cjs';

const [source, ...args] = process.argv.slice(2);
if (source === undefined) {
  setup.say('Name the file to run: node bin/run-source.mjs bench/main.ts');
  process.exit(2);
}

const outDir = join(setup.ROOT, '.cache', 'run', source.replace(/\.ts$/, ''));
await build({
  configFile: false,
  root: setup.ROOT,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { main: join(setup.ROOT, source) },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
const built = join(outDir, 'main.js');
process.argv = [process.argv[0] ?? process.execPath, built, ...args];
await import(pathToFileURL(built).href);
