import { inSentence } from './en/in-sentence.ts';
import type { Phrase } from './phrase.ts';

/** Plans named one after another at the beginning of a sentence: `Real bottom-up, mandate and hands-off`. */
export function listed(plans: readonly { readonly id: string; readonly name: string }[], and: string): Phrase[] {
  return plans.flatMap(({ id, name }, position): Phrase[] => {
    if (position === 0) return [{ strategy: id, name }];
    return [position === plans.length - 1 ? ` ${and} ` : ', ', { strategy: id, name: inSentence(name) }];
  });
}
