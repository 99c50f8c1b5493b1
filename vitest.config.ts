import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSERS, launchOptions } from './bin/browsers.mjs';

const LONG = 'test/**/*.long.test.ts';
const IN_BROWSER = 'test/**/*.browser.test.ts';
const BUILT_PAGE = 'test/page/**/*.test.ts';
const PACKAGED = 'test/packaging/**/*.test.ts';

const available = BROWSERS.filter((name) => launchOptions(name) !== undefined);

/**
 * Which tests there are, by where they run:
 *
 * - `node`      the model and the application in Node
 * - `chromium`, `firefox`   the same code inside a browser (`*.browser.test.ts`)
 * - `page`      the built page, served as a user gets it and driven from Node
 * - `package`   what `npm pack` ships, installed elsewhere
 * - `long`      what takes minutes (`npm run test:long`)
 */
export default defineConfig({
  cacheDir: resolve(import.meta.dirname, '.cache/vitest'),
  test: {
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['sim/**', 'scenarios/**', 'src/**', 'web/**'] },
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [LONG, IN_BROWSER, BUILT_PAGE, PACKAGED],
          testTimeout: 20_000,
        },
      },
      ...(available.length === 0
        ? []
        : [
            {
              // Named beforehand: a package found only while a test runs would make the browser load the test anew.
              optimizeDeps: {
                include: ['comlink', 'd3', 'fast-check', 'lit', 'lit/decorators.js', 'seedrandom/lib/alea.js', 'yaml'],
              },
              test: {
                include: [IN_BROWSER],
                exclude: [LONG],
                testTimeout: 30_000,
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  instances: available.map((name) => ({
                    name,
                    browser: name,
                    provider: playwright({ launchOptions: launchOptions(name)! }),
                  })),
                },
              },
            },
          ]),
      {
        test: { name: 'page', include: [BUILT_PAGE], exclude: [LONG], testTimeout: 60_000, fileParallelism: false },
      },
      {
        test: { name: 'package', include: [PACKAGED], exclude: [LONG], testTimeout: 120_000, fileParallelism: false },
      },
      {
        test: { name: 'long', include: [LONG], testTimeout: 600_000, fileParallelism: false },
      },
    ],
  },
});
