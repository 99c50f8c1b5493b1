import type { Choice, TriedChoice } from '../../src/experiments/lesson/rescue.ts';
import type { LessonVersion } from '../../scenarios/lesson.ts';

/** Points at which the curve is drawn, evenly from launch to end. */
export const GUESS_POINTS = 14;

/** How far somebody has come with a lesson, and what they said on the way. */
export interface LessonProgress {
  readonly version: LessonVersion;
  /** Place among the steps of the version. */
  readonly step: number;
  /** Share of employees at each point, null where nothing is drawn. */
  readonly guess: readonly (number | null)[];
  readonly blamed: string | null;
  /** Answers to the checks by their id: place of the answer, before and after. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly choice: Choice;
  readonly tries: readonly TriedChoice[];
  readonly bestShown: boolean;
  readonly leftOut: string | null;
  readonly allLeftOut: boolean;
  /** Traits changed in the step about the organisation, and in the sandbox. */
  readonly traits: Readonly<Record<string, number>>;
  readonly sandboxTraits: Readonly<Record<string, number>>;
  readonly sandboxChoice: Choice;
  /** Sustained share at the end and weekly use under the plan bet on, once revealed. */
  readonly found: number | null;
  readonly bestScore: number | null;
}

export function freshProgress(version: LessonVersion = 'short'): LessonProgress {
  return {
    version,
    step: 0,
    guess: Array.from({ length: GUESS_POINTS }, () => null),
    blamed: null,
    before: {},
    after: {},
    choice: [],
    tries: [],
    bestShown: false,
    leftOut: null,
    allLeftOut: false,
    traits: {},
    sandboxTraits: {},
    sandboxChoice: [],
    found: null,
    bestScore: null,
  };
}

/** Progress as it was kept, or null where it has not the shape of today. */
export function readProgress(value: unknown): LessonProgress | null {
  const fresh = freshProgress();
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  for (const [name, usual] of Object.entries(fresh)) {
    const found = given[name];
    const mayBeNull = usual === null;
    if (found === undefined || (found === null && !mayBeNull)) return null;
    if (!mayBeNull && (typeof found !== typeof usual || Array.isArray(found) !== Array.isArray(usual))) return null;
  }
  const { guess, version } = given as unknown as LessonProgress;
  return guess.length === GUESS_POINTS && (version === 'short' || version === 'long')
    ? (value as LessonProgress)
    : null;
}

/** Something was said or done in the lesson. */
export class ProgressEvent extends Event {
  readonly part: Partial<LessonProgress>;

  constructor(part: Partial<LessonProgress>) {
    super('lesson-progress', { bubbles: true });
    this.part = part;
  }
}

/** The guess as a weekly share, straight between its points; null until it is drawn to the end. */
export function weeklyGuess(guess: readonly (number | null)[], weeks: number): Float64Array | null {
  if (guess.some((value) => value === null)) return null;
  const points = guess as readonly number[];
  return Float64Array.from({ length: weeks }, (_, week) => {
    const at = (week / Math.max(1, weeks - 1)) * (points.length - 1);
    const from = Math.min(points.length - 2, Math.floor(at));
    return points[from]! + (points[from + 1]! - points[from]!) * (at - from);
  });
}
