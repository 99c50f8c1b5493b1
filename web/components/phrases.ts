import { html, type TemplateResult } from 'lit';
import type { Hue } from '../../src/charts/hues.ts';
import type { Phrase } from '../../src/text/phrase.ts';

/** A sentence with the names of strategies in their own colours. */
export function phrases(
  sentence: readonly Phrase[],
  hues: ReadonlyMap<string, Hue>,
): readonly (string | TemplateResult)[] {
  const hueOf = (id: string) => `plan hue-${hues.get(id) ?? 'slate'}`;
  // Whitespace inside would stand before the next comma.
  // prettier-ignore
  const named = (id: string, name: string) => html`<em class=${hueOf(id)}>${name}</em>`;
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : named(phrase.strategy, phrase.name)));
}
