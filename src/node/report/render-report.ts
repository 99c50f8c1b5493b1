import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import charts from '../../charts/charts.css?raw';
import colours from '../../charts/colours.css?raw';
import style from '../../reports/report.css?raw';
import type { Report } from '../../reports/experiment/experiment-report.ts';

/** A typeface that goes into the page. */
export interface Font {
  readonly family: string;
  readonly weights: string;
  /** As WOFF2. */
  readonly bytes: Uint8Array;
}

function fontFace({ family, weights, bytes }: Font): string {
  const url = `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
  return `@font-face{font-family:'${family}';src:url(${url}) format('woff2');font-weight:${weights}}`;
}

/**
 * A report as one page that needs nothing else: its style in it, no script, and a policy that lets nothing be fetched
 * or run. Text is escaped by the templates.
 */
export function renderReport({ title, content }: Report, language: string, fonts: readonly Font[] = []): string {
  const css = [...fonts.map(fontFace), ...[colours, charts, style].map(withoutComments)].join('\n');
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    ...(fonts.length > 0 ? ['font-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body>${markup(content)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The comments tell a live page where its parts are; nothing here lives. Text has no `<` of its own left by then. */
function markup(template: unknown): string {
  return collectResultSync(render(template)).replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>/g, '');
}

function text(plain: string): string {
  return markup(html`
    ${plain}
  `);
}

/** The hash covers what stands between the tags, to the byte. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\n\s*\n+/g, '\n')
    .trim();
}
