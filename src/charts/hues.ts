/**
 * The colours of strategies, by name; what they look like on paper and on a dark screen is said in charts.css. A set
 * that stays apart for colour-blind readers (after Okabe and Ito), without red, which is kept for errors. No hue is a
 * verdict.
 */
export const HUES = ['stone', 'blue', 'orange', 'purple', 'green', 'sky', 'olive', 'slate'] as const;

export type Hue = (typeof HUES)[number];

/** Strategies of the library keep one hue everywhere; leaving people to themselves is a plain grey-brown. */
const OF_LIBRARY: Readonly<Record<string, Hue>> = {
  'hands-off': 'stone',
  'real-bottom-up': 'blue',
  'top-down': 'orange',
  'top-down-supported': 'purple',
  'hands-off-room': 'green',
  'hands-off-front-loaded': 'olive',
  'hands-off-staffed-idle': 'sky',
  'no-platform': 'slate',
};

/** Hues in the order in which other plans take them. */
const FOR_OTHERS: readonly Hue[] = ['purple', 'green', 'sky', 'olive', 'orange', 'blue', 'slate', 'stone'];

/**
 * A hue for each strategy that is seen together, the same one whatever else is seen beside it as long as that is
 * possible: first the library's own, then the first free one for everything else.
 */
export function assignHues(strategyIds: readonly string[]): ReadonlyMap<string, Hue> {
  const hues = new Map<string, Hue>();
  for (const id of strategyIds) if (OF_LIBRARY[id] !== undefined) hues.set(id, OF_LIBRARY[id]);
  for (const id of strategyIds) {
    if (hues.has(id)) continue;
    const taken = new Set(hues.values());
    hues.set(id, FOR_OTHERS.find((hue) => !taken.has(hue)) ?? FOR_OTHERS[hues.size % FOR_OTHERS.length]!);
  }
  return hues;
}
