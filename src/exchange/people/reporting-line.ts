/** Who stands where below whom: levels, subtrees and the circles that must not be. */
export interface ReportingLine {
  /** Level below the top of the own tree; 0 for whoever has no manager. */
  readonly level: Uint32Array;
  /** People in the subtree of each person, that person included. */
  readonly subtree: Uint32Array;
  readonly reports: Uint32Array;
  /** Everybody, each after the own manager. */
  readonly topDown: Uint32Array;
}

/**
 * Circles in which people report to each other, each from its first member on; none in a sound organisation.
 *
 * @param manager  row of the manager, −1 for none; nobody is their own
 */
export function findCircles(manager: Int32Array): number[][] {
  const seenFrom = new Int32Array(manager.length).fill(-1);
  const circles: number[][] = [];
  for (let start = 0; start < manager.length; start++) {
    let at = start;
    while (at >= 0 && seenFrom[at] === -1) {
      seenFrom[at] = start;
      at = manager[at]!;
    }
    if (at < 0 || seenFrom[at] !== start) continue;
    const circle = [at];
    for (let next = manager[at]!; next !== at; next = manager[next]!) circle.push(next);
    circles.push(circle);
  }
  return circles;
}

/** @param manager  row of the manager, −1 for none, free of circles */
export function reportingLine(manager: Int32Array): ReportingLine {
  const size = manager.length;
  const reports = new Uint32Array(size);
  for (const above of manager) if (above >= 0) reports[above]!++;
  const topDown = new Uint32Array(size);
  const waiting = reports.slice();
  // From the leaves upwards: whoever has no report left to come is next.
  let filled = size;
  let read = size;
  for (let person = size - 1; person >= 0; person--) if (reports[person] === 0) topDown[--filled] = person;
  const subtree = new Uint32Array(size).fill(1);
  while (read > filled) {
    const person = topDown[--read]!;
    const above = manager[person]!;
    if (above < 0) continue;
    subtree[above]! += subtree[person]!;
    if (--waiting[above]! === 0) topDown[--filled] = above;
  }
  const level = new Uint32Array(size);
  for (const person of topDown) {
    const above = manager[person]!;
    if (above >= 0) level[person] = level[above]! + 1;
  }
  return { level, subtree, reports, topDown };
}
