import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../state/language.ts';
import { CHOICES } from '../state/library-choices.ts';
import { needsLink } from '../state/address.ts';
import type { Settings } from '../state/settings.ts';

/** How to read what the page shows, and the same numbers in a terminal. */
export function method(settings: Settings): TemplateResult {
  const words = text.page.method;
  return html`
    <section class="method" aria-labelledby="method-title">
      <h2 class="section-title" id="method-title">${words.heading}</h2>
      <div class="method-grid">
        <div>
          ${words.paragraphs.map(
            (paragraph) => html`
              <p>${paragraph}</p>
            `,
          )}
        </div>
        <div>${command(settings)}</div>
      </div>
    </section>
  `;
}

/** What to type for the same comparison, where the library has all of it. */
function command(settings: Settings): TemplateResult | typeof nothing {
  const { strategies, seed, replicates, weeks, organisation, changed } = settings;
  const standard = Object.keys(changed).length === 0 && organisation === CHOICES.standard.organisation;
  if (!standard || needsLink(settings)) return nothing;
  return html`
    <p>${text.page.method.commandLead}</p>
    <pre
      tabindex="0"
    ><code>npx groundswell compare --strategies ${strategies.join(',')} --seed ${quoted(seed)} --replicates ${replicates} --weeks ${weeks}</code></pre>
  `;
}

/** A seed as a shell takes it. */
function quoted(seed: string): string {
  return /^[\w./~-]+$/.test(seed) ? seed : `'${seed.replaceAll("'", `'\\''`)}'`;
}
