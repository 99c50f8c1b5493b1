import type { Issue } from '../../../scenarios/issue.ts';
import { MOST_STEPS } from './reduction.ts';

/** How a course through time is compared. */
export interface CourseValues {
  /** Null for one that suits the pace. */
  readonly step: number | null;
  readonly until: number;
  /** Null for once in a unit of time. */
  readonly every: number | null;
}

/** A moment at which theory and engine are compared: so many steps make exactly that time. */
export interface Moment {
  readonly steps: number;
  readonly time: number;
}

const everyOf = ({ every, until }: CourseValues): number => every ?? Math.min(1, until);

/** Steps in the time in which one event is to be expected where everything speaks for it. */
const STEPS_PER_EVENT = 120;

/**
 * The step that was given, or one so short that the engine's lag of a step hardly shows, a whole number of which make
 * the time between two rows.
 *
 * @param pace  the highest rate at which anything happens to anybody
 */
export function stepOf(values: CourseValues, pace: number): number {
  const every = everyOf(values);
  return values.step ?? every / Math.max(1, Math.ceil(every * pace * STEPS_PER_EVENT));
}

/** Every so often until the end, at whole steps of that length. */
export function courseOf(values: CourseValues, step: number): readonly Moment[] {
  const every = everyOf(values);
  const moments = Math.max(1, Math.floor(values.until / every + 1e-9));
  return Array.from({ length: moments }, (_, place) => {
    const steps = Math.max(1, Math.round(((place + 1) * every) / step));
    // Multiples of a step such as 0.02 have no exact float: 2.3000000000000003 is meant as 2.3.
    return { steps, time: Number((steps * step).toPrecision(12)) };
  });
}

/** A series of counts as a share of all people at a moment. */
export function shareAt(series: Float64Array, { steps }: Moment, people: number): number {
  return series[steps - 1]! / people;
}

/** What a course cannot be. */
export function checkCourse(values: CourseValues, step: number): readonly Issue[] {
  const { until } = values;
  const every = everyOf(values);
  const issues: Issue[] = [];
  if (every < step || every > until) {
    issues.push({
      code: 'out-of-range',
      path: 'every',
      value: every,
      message: `A row every ${every} does not fit between the step of ${step} and the end at ${until}.`,
      remedy: 'Give a time between the two.',
    });
  }
  if (until / step > MOST_STEPS) {
    issues.push({
      code: 'out-of-range',
      path: 'step',
      value: step,
      message: `A step of ${Number(step.toPrecision(3))} makes ${Math.ceil(until / step)} steps until ${until}; at most ${MOST_STEPS} can be run.`,
      remedy: 'Give a longer step or an earlier end.',
    });
  }
  return issues;
}
