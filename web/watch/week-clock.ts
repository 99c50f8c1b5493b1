interface Played {
  /** Week that is shown, 0-based. */
  week: number;
  playing: boolean;
  readonly weeksPerSecond: number;
  readonly lastWeek: number;
  readonly isConnected: boolean;
}

/** Lets the weeks go by with the clock, however many frames there are, until the last one or a pause. */
export function playWeeks(played: Played): void {
  let clock = performance.now();
  let gone = played.week;
  const tick = (now: number): void => {
    if (!played.playing || !played.isConnected) return;
    gone += ((now - clock) / 1000) * played.weeksPerSecond;
    clock = now;
    // Somebody moved the scrubber meanwhile.
    if (Math.floor(gone) < played.week || Math.floor(gone) > played.week + played.weeksPerSecond) gone = played.week;
    played.week = Math.min(played.lastWeek, Math.floor(gone));
    if (played.week >= played.lastWeek) played.playing = false;
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
