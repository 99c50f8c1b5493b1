import type { Text } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/index.ts';

/** What the page says. */
export const text: Text = en;

export const locale = 'en';
