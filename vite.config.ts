import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const web = resolve(import.meta.dirname, 'web');
const pages = { main: 'index.html', gallery: 'gallery/index.html' };

/**
 * The page forbids inline styles and scripts, which is how Vite's development server replaces modules while one
 * works; there, and only there, the page's own policy is taken out.
 */
const withoutPolicyWhileDeveloping: Plugin = {
  name: 'without-policy-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
};

/** The typefaces' licences go where the typefaces go. */
const fontLicences: Plugin = {
  name: 'font-licences',
  apply: 'build',
  generateBundle() {
    const folder = resolve(web, 'fonts');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: readFileSync(resolve(folder, name)) });
    }
  },
};

/** What keeps the page at hand without a network knows every file of its build, and a version made of them. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle).filter((name) => !/gallery|\.map$|\.md$|\.txt$/.test(name));
    const hash = createHash('sha256');
    for (const name of [...files].sort()) {
      const file = bundle[name]!;
      hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
    }
    const source = readFileSync(resolve(web, 'offline/service-worker.js'), 'utf8')
      .replace('__VERSION__', hash.digest('hex').slice(0, 16))
      .replace('__FILES__', JSON.stringify(['./', ...files.map((name) => `./${name}`)]));
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
  },
};

/** The page. The Node entries are built by bin/build.mjs, the tests are described in vitest.config.ts. */
export default defineConfig({
  root: web,
  // Relative addresses, so that the built page works below any path.
  base: './',
  cacheDir: resolve(import.meta.dirname, '.cache/vite'),
  plugins: [withoutPolicyWhileDeveloping, fontLicences, serviceWorker],
  // As modules the workers share chunks with the page; as classic scripts each would carry the whole model.
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    // The policy allows neither inline scripts nor `data:` fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(pages)
          .map(([name, file]) => [name, resolve(web, file)] as const)
          .filter(([, file]) => existsSync(file)),
      ),
    },
  },
});
