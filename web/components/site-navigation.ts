import { html, type TemplateResult } from 'lit';
import { text } from '../state/language.ts';

const PAGES = [
  { id: 'compare', address: '#' },
  { id: 'lesson', address: '#/lesson' },
  { id: 'play', address: '#/play' },
  { id: 'assumptions', address: '#/assumptions' },
  { id: 'claims', address: '#/claims' },
] as const;

/** The way between the pages. */
export function siteNavigation(): TemplateResult {
  const [, here = 'compare'] = /^#\/([a-z]+)/.exec(location.hash) ?? [];
  return html`
    <nav class="pages" aria-label=${text.navigation.label}>
      ${PAGES.map(
        ({ id, address }) => html`
          <a href=${address} aria-current=${id === here ? 'page' : 'false'}>${text.navigation[id]}</a>
        `,
      )}
    </nav>
  `;
}
