import type { Text } from '../catalogue.ts';
import { en } from '../en/index.ts';

/** Dutch, still borrowed from English. */
export const nl: Text = en;
