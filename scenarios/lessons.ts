import type { Lesson } from './lesson.ts';
import { LESSON_DOCUMENTS } from './library/lesson-documents.ts';
import { parseLesson } from './parse-lesson.ts';

/** The lessons of scenarios/library/lessons; apart from the library, so that the first view does not carry them. */
export const LESSONS: readonly Lesson[] = Object.entries(LESSON_DOCUMENTS).map(([id, document]) => {
  const parsed = parseLesson(document);
  if (parsed.ok) return parsed.value;
  throw new Error(`scenarios/library/lessons/${id}: ${parsed.issues.map(({ message }) => message).join(' ')}`);
});
