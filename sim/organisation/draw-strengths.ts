import { exp } from '../elementary/exp.ts';
import { normalQuantile } from '../elementary/normal-quantile.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import type { StreamKey } from '../random/keys.ts';
import { type Organisation, TIE_KIND } from './organisation.ts';
import { quantiseStrength, strengthOfCount } from './tie-strength.ts';

/** Messages over a formal tie for each over another, and the spread (SD of the logarithm) of messages over ties. */
const FORMAL_MESSAGES = 7;
const MESSAGE_SPREAD = 1.4;
const STEPS = 256;

const OTHER = strengths(1);
const FORMAL = strengths(FORMAL_MESSAGES);

/** Quantiles, in 256 steps, of the stored strength of ties whose messages are lognormal with this median. */
function strengths(medianMessages: number): Uint8Array {
  const table = new Uint8Array(STEPS);
  for (let step = 0; step < STEPS; step++) {
    const messages = medianMessages * exp(MESSAGE_SPREAD * normalQuantile((step + 0.5) / STEPS));
    table[step] = quantiseStrength(strengthOfCount(messages, 1));
  }
  return table;
}

/**
 * Draws a strength for each tie, in stored units (see `tieWeight`), the same in both rows.
 *
 * Evidence (S10): over ties of a team or reporting line in Radoslaw's company pass seven times as many messages as over
 * others (medians 28 and 4), lognormal with standard deviations 1.6 and 1.4 of the logarithm.
 *
 * The draw of a tie is keyed by the luck keys of its ends, the lower one first: two rounds of the stateless draw.
 */
export function drawStrengths(
  key: StreamKey,
  { luckLow, luckHigh }: Pick<Organisation, 'luckLow' | 'luckHigh'>,
  { tieStart, tieTo, tieMirror }: Pick<Organisation, 'tieStart' | 'tieTo' | 'tieMirror'>,
  tieKind: Uint8Array,
): Uint8Array {
  const a = weekWord(key.a, 0, 0);
  const b = weekWord(key.b, 0, 0);
  const weight = new Uint8Array(tieTo.length);
  for (let employee = 0; employee < luckLow.length; employee++) {
    const low = luckLow[employee];
    const high = luckHigh[employee];
    const first = drawBits(a, b, low, high);
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
      const other = tieTo[slot];
      const otherHigh = luckHigh[other];
      if (otherHigh < high || (otherHigh === high && luckLow[other] < low)) continue;
      const step = drawBits(first, b, luckLow[other], otherHigh) >>> 24;
      const strength = tieKind[slot] <= TIE_KIND.team ? FORMAL[step] : OTHER[step];
      weight[slot] = strength;
      weight[tieMirror[slot]] = strength;
    }
  }
  return weight;
}
