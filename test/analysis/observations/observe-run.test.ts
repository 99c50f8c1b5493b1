import { describe, expect, it } from 'vitest';
import { OBSERVATIONS } from '../../../src/analysis/observations/index.ts';
import { newcomerObservations } from '../../../src/analysis/observations/newcomers.ts';
import { observeRun } from '../../../src/analysis/observations/observe-run.ts';
import { createEventLog, EVENT, type EventKind, note } from '../../../sim/events.ts';
import { simulate, StoppedError } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { input, plan, setting } from '../../sim/run/small-run.ts';

const launched = input(plan([setting('launch'), setting('champions', { share: 0.1 })]), { weeks: 60 });

const observedOf = (observed: Float64Array, id: string): number =>
  observed[OBSERVATIONS.findIndex((o) => o.id === id)]!;

describe('observing a run', () => {
  it('changes no bit of it', () => {
    const { record, observed } = observeRun(launched, 'a');
    expect(record.digest).toBe(simulate(launched, 'a').digest);
    expect(observed).toHaveLength(OBSERVATIONS.length);
  });

  it('measures what the series say where these say it too', () => {
    const { record, observed } = observeRun(launched, 'b');
    const { weeklyActive } = record.series;
    expect(observedOf(observed, 'weeklyPeak')).toBe(Math.max(...weeklyActive) / record.employees);
    const early = Math.max(...weeklyActive.subarray(0, 20));
    expect(observedOf(observed, 'weekTwenty')).toBe(weeklyActive[19]! / early);
    expect(observedOf(observed, 'gini')).toBeCloseTo(record.outcomes.inequality!, 12);
    expect(observedOf(observed, 'topTen')).toBeCloseTo(
      observedOf(observed, 'topOne') + observedOf(observed, 'nextNine'),
      12,
    );
    const alone = observeRun(input(plan([setting('launch')]), { weeks: 60 }), 'b');
    // Without champions everybody is one of the others.
    expect(observedOf(alone.observed, 'othersSustained')).toBe(alone.record.outcomes.sustained);
    // Too short for what ends after 78 weeks.
    expect(observedOf(observed, 'afterMandate')).toBeNaN();
  });

  it('ends between weeks when it is told to', () => {
    expect(() => observeRun(launched, 'a', () => true)).toThrow(StoppedError);
  });
});

describe('newcomers in the log', () => {
  /** A log of events (week, kind, employee, detail), and what is counted in it over 60 weeks. */
  function counted(...events: readonly (readonly [number, EventKind, number, number?])[]): (number | null)[] {
    const log = createEventLog();
    for (const [week, kind, employee, detail = 0] of events) note(log, week, EVENT[kind], employee, detail);
    const world = { events: log, weeks: 60 } as unknown as World;
    return newcomerObservations.map((observation) => observation.of(world));
  }

  it('who were answered and came back, or not, count apart from those whom nobody answered', () => {
    expect(
      counted(
        // Answered, back within 13 weeks.
        [2, 'asked', 1, 1],
        [2, 'contributed', 1],
        [3, 'answeredByColleague', 1, 7],
        [15, 'contributed', 1],
        // Answered by staff, back too late.
        [2, 'asked', 2, 1],
        [2, 'answeredByStaff', 2],
        [16, 'contributed', 2],
        // Nobody answered; back all the same.
        [4, 'asked', 3, 1],
        [7, 'gaveUp', 3],
        [8, 'contributed', 3],
        // Nobody answered, never back.
        [4, 'asked', 4, 1],
        [7, 'gaveUp', 4],
      ),
    ).toEqual([2, 1, 2, 1]);
  });

  it('do not count when they left, asked too late to tell, or asked before', () => {
    expect(
      counted(
        [2, 'asked', 1, 1],
        [3, 'answeredByColleague', 1],
        [5, 'left', 1],
        [50, 'asked', 2, 1],
        [50, 'answeredByColleague', 2],
        [9, 'asked', 3, 2],
        [9, 'answeredByColleague', 3],
        [9, 'asked', 4, 1],
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  it('whoever takes a position after somebody is somebody else', () => {
    expect(
      counted(
        [2, 'asked', 1, 1],
        [2, 'answeredByColleague', 1],
        [30, 'left', 1],
        [31, 'asked', 1, 1],
        [33, 'gaveUp', 1],
        [40, 'contributed', 1],
      ),
    ).toEqual([1, 0, 1, 1]);
  });
});
