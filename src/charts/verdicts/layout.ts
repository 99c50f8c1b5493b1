import { scaleLinear } from 'd3';

/** In which share of the sampled worlds something holds, fails, or is too close to call. */
export interface VerdictShares {
  readonly holds: Share;
  readonly fails: Share;
  /** The rest. */
  readonly tooClose: number;
  readonly written: { readonly holds: string; readonly tooClose: string; readonly fails: string };
}

interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface VerdictsLayout {
  readonly width: number;
  readonly height: number;
  readonly bar: { readonly y: number; readonly height: number };
  readonly holds: Piece;
  readonly tooClose: Piece;
  readonly fails: Piece;
  /** Slanting lines over what fails, so that it differs by more than its colour. */
  readonly hatch: string;
  /** 95 % intervals of the ends of what holds and of what fails. */
  readonly intervals: readonly { readonly from: number; readonly to: number; readonly y: number }[];
  readonly labels: readonly {
    readonly x: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly text: string;
  }[];
  readonly labelY: number;
}

interface Piece {
  readonly x: number;
  readonly width: number;
}

const HATCH_PITCH = 6;
const INTERVAL_GAP = 5;

/**
 * One bar from 0 to 100 %: what holds from the left, what fails from the right, what is too close between them; below it
 * the intervals of both ends. A slim one has neither intervals nor labels.
 */
export function layoutVerdicts(
  { holds, fails, tooClose, written }: VerdictShares,
  { width, type, slim = false }: { readonly width: number; readonly type: number; readonly slim?: boolean },
): VerdictsLayout {
  const x = scaleLinear([0, 1], [0, width]);
  const y = slim ? 0 : Math.round(type * 1.5);
  const height = Math.round(type * (slim ? 0.8 : 1.1));
  const failsFrom = x(1 - fails.share);
  const below = y + height + INTERVAL_GAP;
  return {
    width,
    height: slim ? height : below + 2 * INTERVAL_GAP,
    bar: { y, height },
    holds: { x: 0, width: x(holds.share) },
    tooClose: { x: x(holds.share), width: x(tooClose) },
    fails: { x: failsFrom, width: width - failsFrom },
    hatch: hatched(failsFrom, width, y, height),
    intervals: slim
      ? []
      : [
          { from: x(holds.low), to: x(holds.high), y: below },
          { from: x(1 - fails.high), to: x(1 - fails.low), y: below + INTERVAL_GAP },
        ],
    labels: slim
      ? []
      : [
          { x: 0, anchor: 'start', text: written.holds },
          { x: width / 2, anchor: 'middle', text: written.tooClose },
          { x: width, anchor: 'end', text: written.fails },
        ],
    labelY: Math.round(type),
  };
}

/** Lines at 45 degrees, cut off at the ends of the piece. */
function hatched(from: number, to: number, y: number, height: number): string {
  const lines: string[] = [];
  for (let foot = from + HATCH_PITCH; foot < to + height; foot += HATCH_PITCH) {
    const right = Math.min(foot, to);
    const left = Math.max(foot - height, from);
    if (right > left) lines.push(`M${right},${y + (foot - right)}L${left},${y + (foot - left)}`);
  }
  return lines.join('');
}
