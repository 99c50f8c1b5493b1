import type { Pattern } from '../pattern.ts';
import { p01 } from './p01-bass-curve.ts';
import { p02 } from './p02-launch-spike.ts';
import { p03 } from './p03-inequality.ts';
import { p04 } from './p04-newcomers.ts';
import { p05 } from './p05-heavy-tail.ts';
import { p06 } from './p06-departments.ts';
import { p07 } from './p07-bare-mandate.ts';
import { p08 } from './p08-points-end.ts';
import { p09 } from './p09-two-fates.ts';
import { p10 } from './p10-success.ts';
import { p12 } from './p12-content.ts';
import { p13 } from './p13-readers.ts';
import { p14 } from './p14-interactions.ts';
import { s13 } from './s13-networks.ts';

/** Every pattern, structural ones first. Adding one is a file and a place in this list. */
export const PATTERNS: readonly Pattern[] = [p01, p03, p04, p05, p06, p09, p12, p13, p14, s13, p02, p07, p08, p10];
