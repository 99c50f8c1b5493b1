import { greatest, least, range } from 'd3';

/** What a weekly median amounts to in a sentence. Weeks are counted from 1. */
export interface Course {
  readonly id: string;
  readonly name: string;
  readonly peak: number;
  readonly peakWeek: number;
  readonly end: number;
}

/** What the adoption chart shows, as a value that its title renders. */
export type AdoptionFinding =
  | { readonly kind: 'nothing' }
  /** One strategy rises and falls back to less than half of its peak, another ends higher. */
  | { readonly kind: 'fades'; readonly fading: Course; readonly best: Course }
  | { readonly kind: 'apart'; readonly best: Course; readonly worst: Course }
  | { readonly kind: 'level'; readonly best: Course; readonly worst: Course };

/** A peak below this is no rise worth telling. */
const WORTH_TELLING = 0.08;
const LEVEL = 0.03;

export function courseOf(id: string, name: string, median: Float64Array): Course {
  const peakWeek = greatest(range(median.length), (week) => median[week]!) ?? 0;
  return { id, name, peak: median[peakWeek] ?? 0, peakWeek: peakWeek + 1, end: median.at(-1) ?? 0 };
}

export function findAdoption(courses: readonly Course[]): AdoptionFinding {
  const best = greatest(courses, ({ end }) => end);
  const worst = least(courses, ({ end }) => end);
  if (best === undefined || worst === undefined) return { kind: 'nothing' };
  const fading = greatest(
    courses.filter((course) => course !== best && course.peak >= WORTH_TELLING && course.end < course.peak / 2),
    ({ peak, end }) => peak - end,
  );
  if (fading !== undefined && best.end - fading.end > LEVEL) return { kind: 'fades', fading, best };
  return { kind: best.end - worst.end > LEVEL ? 'apart' : 'level', best, worst };
}
