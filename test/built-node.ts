import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** The built Node entries, made from the sources as they are now: threads and commands cannot run TypeScript. */
export interface BuiltNode {
  /** Folder that holds `node/` and `web/`, as `dist` does. */
  readonly folder: string;
  /** A script that runs the command line with its arguments. */
  readonly command: string;
  /** The file threads run. */
  readonly worker: string;
  remove(): void;
}

export async function buildNode(): Promise<BuiltNode> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Inside the project, so that dependencies are found from there.
  const folder = mkdtempSync(join(cache, 'built-for-tests-'));
  // Some tests run as somebody else.
  chmodSync(folder, 0o755);
  const node = join(folder, 'node');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: node,
      rolldownOptions: {
        input: { cli: join(root, 'src/cli/main.ts'), worker: join(root, 'src/node/worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>A page</title>');
  writeFileSync(join(folder, 'web', 'assets', 'app-1a2b3c.js'), 'export {};');
  const command = join(folder, 'command.mjs');
  writeFileSync(
    command,
    `import { main } from './node/cli.js';\nprocess.exitCode = await main(process.argv.slice(2));\n`,
  );
  return {
    folder,
    command,
    worker: join(node, 'worker.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
