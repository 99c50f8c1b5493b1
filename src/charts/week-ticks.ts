const STEPS = [1, 2, 4, 13, 26, 52, 104, 260, 520];

/**
 * Weeks worth a tick: quarters and years where they fit, and the last week always. Counted from the start, so that
 * week 52 is one year on.
 *
 * @param weeks   length of the run
 * @param atMost  how many ticks have room
 */
export function weekTicks(weeks: number, atMost: number): number[] {
  if (weeks < 1) return [];
  const room = Math.max(2, atMost);
  const step = STEPS.find((candidate) => Math.floor(weeks / candidate) + 1 <= room) ?? weeks;
  const ticks: number[] = [];
  for (let week = 0; week <= weeks; week += step) ticks.push(week);
  // An end that is no multiple takes the place of a tick too near to it.
  if (ticks.at(-1) !== weeks) {
    if (ticks.length > 1 && weeks - ticks.at(-1)! < step * 0.75) ticks.pop();
    ticks.push(weeks);
  }
  return ticks;
}
