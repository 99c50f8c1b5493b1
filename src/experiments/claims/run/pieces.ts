import { TimeLeft } from '../../../runners/time-left.ts';

/** One piece of work of several runs, done as a whole or not at all. */
export interface Piece {
  /** Runs it takes. */
  readonly runs: number;
  /** @returns  false when it was stopped */
  work(tell: (runs: number) => void): Promise<boolean>;
}

export interface PiecesProgress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
}

/**
 * Works on so many pieces at a time, in their order, and tells how far it is.
 *
 * @param enough  once aborted, no new piece begins
 */
export async function* workOn(
  pieces: readonly Piece[],
  atATime: number,
  enough: AbortSignal,
): AsyncGenerator<PiecesProgress, void, undefined> {
  const total = pieces.reduce((sum, { runs }) => sum + runs, 0);
  const timeLeft = new TimeLeft(total);
  let done = 0;
  let next = 0;
  let ended = false;
  let wake: () => void = () => {};
  const tell = (runs: number): void => {
    done += runs;
    wake();
  };
  const drive = async (): Promise<void> => {
    while (next < pieces.length && !enough.aborted) if (!(await pieces[next++]!.work(tell))) return;
  };
  const finished = Promise.all(Array.from({ length: atATime }, drive)).finally(() => {
    ended = true;
    wake();
  });
  yield { done, total, secondsLeft: null };
  for (let told = 0; !ended; told = done) {
    if (told === done) await new Promise<void>((resolve) => (wake = resolve));
    if (told !== done) yield { done, total, secondsLeft: timeLeft.secondsAfter(done) };
  }
  await finished;
}
