/**
 * Builds the page as one HTML file, to be taken along on a stick and opened from there:
 *
 *     node bin/build-one-file.mjs [FILE.html]        default: dist/groundswell.html
 *
 * It asks for nothing but itself. Its policy names its scripts and its style by their hashes, so nothing else can run;
 * workers come from blobs, and there is no dynamic import left in it. Typefaces are handed to the page as bytes, since
 * the policy lets none be loaded.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import setup from './setup.cjs';

const root = setup.ROOT;
const web = join(root, 'web');
const out = resolve(process.argv[2] ?? join(root, 'dist', 'groundswell.html'));
const ENTRY = 'virtual:one-file';

process.env['NODE_ENV'] = 'production';

/** @returns {import('vite').Plugin} the page and its style as one module */
function entry() {
  return {
    name: 'one-file-entry',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) =>
      id === `\0${ENTRY}`
        ? `import ${JSON.stringify(join(web, 'styles/page.css'))}; import ${JSON.stringify(join(web, 'main.ts'))};`
        : null,
  };
}

/** @returns {import('vite').Plugin} workers that carry their script in themselves */
function inlineWorkers() {
  const started = /new Worker\(\s*new URL\('(\.\/[\w-]+\.ts)',\s*import\.meta\.url\),\s*\{([^}]*)\}\s*,?\s*\)/g;
  return {
    name: 'one-file-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(web) || !code.includes('new Worker(')) return null;
      /** @type {string[]} */
      const imports = [];
      const changed = code.replace(
        started,
        (/** @type {string} */ _, /** @type {string} */ file, /** @type {string} */ options) => {
          const name = `InlineWorker${imports.length}`;
          imports.push(`import ${name} from '${file}?worker&inline';`);
          return `new ${name}({${options.replace(/type:\s*'module',?/, '')}})`;
        },
      );
      return { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

const result = await build({
  configFile: false,
  root: web,
  logLevel: 'error',
  plugins: [entry(), inlineWorkers()],
  worker: { format: 'iife', plugins: () => [] },
  build: {
    write: false,
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: ENTRY, output: { format: 'es', codeSplitting: false } },
  },
});
const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(result) ? result[0] : result);
const codes = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
const sheets = output.flatMap((part) =>
  part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
);
const [script] = codes;
if (script === undefined || codes.length > 1) throw new Error(`One script was expected, not ${codes.length}.`);

const faces = /@font-face\s*\{[^}]*\}/g;
const allStyle = sheets.join('\n');
const fonts = (allStyle.match(faces) ?? []).map((face) => ({
  family: /font-family:\s*['"]?([^;'"}]+)['"]?/.exec(face)?.[1]?.trim() ?? '',
  weight: /font-weight:\s*([^;}]+)/.exec(face)?.[1]?.trim() ?? '400',
  style: /font-style:\s*([^;}]+)/.exec(face)?.[1]?.trim() ?? 'normal',
  data: /base64,([A-Za-z0-9+/=]+)/.exec(face)?.[1] ?? '',
}));
const style = allStyle.replace(faces, '');
const fontScript = `for(const{family:f,weight:w,style:s,data:d}of ${JSON.stringify(fonts)}){const b=Uint8Array.from(atob(d),c=>c.charCodeAt(0));document.fonts.add(new FontFace(f,b,{weight:w,style:s}));}`;
// What stands in a script element ends at the first of these, also inside a string.
const safe = (/** @type {string} */ code) => code.replace(/<\/(script|style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
const scripts = /** @type {const} */ ([safe(fontScript), safe(script)]);
/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `script-src ${scripts.map(hash).join(' ')}`,
  'worker-src blob:',
  `style-src ${hash(style)}`,
  'img-src data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = readFileSync(join(web, 'index.html'), 'utf8');
const noscript = /<noscript>[\s\S]*?<\/noscript>/.exec(page)?.[0] ?? '';
const icon = readFileSync(join(web, 'icon.svg')).toString('base64');

const html = `<!doctype html>
<html lang="en" data-one-file="true">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Groundswell: compare plans before you commit to one</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<gs-compare-page></gs-compare-page>
${noscript}
<script>${scripts[0]}</script>
<script type="module">${scripts[1]}</script>
</body>
</html>
`;
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, html);
console.log(`${out}: ${Math.round(html.length / 1000)} kB`);
