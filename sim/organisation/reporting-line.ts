/** What follows from who reports to whom; the columns are those of `Organisation`. */
export interface ReportingLine {
  readonly level: Uint8Array;
  readonly span: Uint32Array;
  readonly managersTopDown: Uint32Array;
}

const UNKNOWN = -1;

/**
 * Level, span and the managers top-down (by depth, then by row), in O(n).
 *
 * @param manager  row of each employee's manager, −1 for none
 * @throws RangeError when somebody reports to a row that does not exist, or to oneself through others
 */
export function reportingLine(manager: Int32Array): ReportingLine {
  const size = manager.length;
  const span = new Uint32Array(size);
  for (let employee = 0; employee < size; employee++) {
    const above = manager[employee];
    if (above < -1 || above >= size) throw new RangeError(`employee ${employee} reports to ${above}, which is no row`);
    if (above >= 0) span[above]++;
  }
  const depth = depths(manager);
  const level = new Uint8Array(size);
  for (let employee = 0; employee < size; employee++) level[employee] = Math.min(255, depth[employee]);
  return { level, span, managersTopDown: topDown(span, depth) };
}

/** Distance to the top of the own tree. */
function depths(manager: Int32Array): Int32Array {
  const size = manager.length;
  const depth = new Int32Array(size).fill(UNKNOWN);
  for (let employee = 0; employee < size; employee++) {
    let steps = 0;
    let above = employee;
    while (above >= 0 && depth[above] === UNKNOWN) {
      if (++steps > size) throw new RangeError(`the reporting line of employee ${employee} runs in a circle`);
      above = manager[above];
    }
    let known = (above < 0 ? -1 : depth[above]) + steps;
    for (let below = employee; below !== above; below = manager[below]) depth[below] = known--;
  }
  return depth;
}

function topDown(span: Uint32Array, depth: Int32Array): Uint32Array {
  let deepest = 0;
  for (let employee = 0; employee < depth.length; employee++) deepest = Math.max(deepest, depth[employee]);
  const start = new Uint32Array(deepest + 2);
  for (let employee = 0; employee < span.length; employee++) if (span[employee] > 0) start[depth[employee] + 1]++;
  for (let step = 0; step <= deepest; step++) start[step + 1] += start[step];
  const managers = new Uint32Array(start[deepest + 1]);
  for (let employee = 0; employee < span.length; employee++) {
    if (span[employee] > 0) managers[start[depth[employee]]++] = employee;
  }
  return managers;
}
