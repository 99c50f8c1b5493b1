import type { Organisation } from '../organisation.ts';

/** The shape of the reporting line. */
export interface HierarchyShape {
  readonly managers: number;
  /** Direct reports of a manager, on average; 0 without managers. */
  readonly meanSpan: number;
  readonly maximumSpan: number;
  /** Reporting steps from the lowest employee to the top; 0 when nobody reports to anybody. */
  readonly depth: number;
  /** Employees who report to nobody. */
  readonly tops: number;
}

/** Counts managers, spans, steps and tops. */
export function hierarchyShape({
  manager,
  span,
  level,
}: Pick<Organisation, 'manager' | 'span' | 'level'>): HierarchyShape {
  let managers = 0;
  let maximumSpan = 0;
  let depth = 0;
  let tops = 0;
  for (let employee = 0; employee < manager.length; employee++) {
    if (span[employee] > 0) managers++;
    if (manager[employee] < 0) tops++;
    maximumSpan = Math.max(maximumSpan, span[employee]);
    depth = Math.max(depth, level[employee]);
  }
  return { managers, meanSpan: managers === 0 ? 0 : (manager.length - tops) / managers, maximumSpan, depth, tops };
}
