import type { Lesson } from '../../scenarios/lesson.ts';
import { LESSONS } from '../../scenarios/lessons.ts';
import { LESSON_DOCUMENTS } from '../../scenarios/library/lesson-documents.ts';
import { parseLesson } from '../../scenarios/parse-lesson.ts';
import { words } from './classroom-words.ts';
import { toldStrategy } from './told.ts';

const tellings = new WeakMap<object, Map<Lesson, Lesson>>();

/** A lesson of the library in the language of the moment, always the same object; somebody's own is as it was written. */
export function toldLesson(lesson: Lesson): Lesson {
  const told = tellings.get(words) ?? new Map<Lesson, Lesson>();
  tellings.set(words, told);
  const before = told.get(lesson);
  if (before !== undefined) return before;
  const said = words.lessons !== null && LESSONS.includes(lesson) ? words.lessons[idOf(lesson)] : undefined;
  const spoken = said === undefined ? lesson : reworded(lesson, said);
  const named = { ...spoken, strategies: spoken.strategies.map(toldStrategy) };
  told.set(lesson, named);
  return named;
}

/** The lesson file with its words replaced, read again. */
function reworded(lesson: Lesson, said: unknown): Lesson {
  const parsed = parseLesson(replaced(LESSON_DOCUMENTS[idOf(lesson)], said));
  if (parsed.ok) return parsed.value;
  throw new Error(`The words of ${lesson.id}: ${parsed.issues.map(({ message }) => message).join(' ')}`);
}

function idOf({ id }: Lesson): keyof typeof LESSON_DOCUMENTS {
  return id as keyof typeof LESSON_DOCUMENTS;
}

/** A value in which whatever is said of it stands in the place of what was there: key by key, place by place. */
function replaced(value: unknown, said: unknown): unknown {
  if (said === undefined) return value;
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(value)) return value.map((part, place) => replaced(part, (said as readonly unknown[])[place]));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [
      key,
      replaced(part, (said as Readonly<Record<string, unknown>>)[key]),
    ]),
  );
}
