import { html, type TemplateResult } from 'lit';
import type { Hue } from '../../src/charts/hues.ts';
import type { Phrase } from '../../src/text/phrase.ts';

/** A sentence with the names of strategies in their own colours. */
export function phrases(
  sentence: readonly Phrase[],
  hues: ReadonlyMap<string, Hue>,
): readonly (string | TemplateResult)[] {
  return sentence.map((phrase) =>
    typeof phrase === 'string'
      ? phrase
      : html`
          <em class="plan hue-${hues.get(phrase.strategy) ?? 'slate'}">${phrase.name}</em>
        `,
  );
}
