import type { Checked } from './issue.ts';
import type { Lesson } from './lesson.ts';
import { LIBRARY } from './library.ts';
import { LESSON_FORMAT, upToDate } from './schema/formats.ts';
import { lessonShape } from './schema/lesson-shape.ts';
import { Report, type SourceMap } from './schema/report.ts';
import { REFUSED } from './schema/shape.ts';

/**
 * A lesson out of anything: the value with its defaults filled in, or everything that is wrong with it.
 *
 * @param value  what a file held, as YAML or JSON made it
 * @param where  where its parts stand in their text; the issues then carry file, line and column
 */
export function parseLesson(value: unknown, where?: SourceMap): Checked<Lesson> {
  const report = new Report(where);
  const document = upToDate(value, LESSON_FORMAT, report);
  if (document === REFUSED) return { ok: false, issues: report.issues() };
  const lesson = lessonShape(LIBRARY).check(document, [], report);
  return lesson === REFUSED || report.count > 0 ? { ok: false, issues: report.issues() } : { ok: true, value: lesson };
}
