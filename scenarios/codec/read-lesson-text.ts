import type { Checked } from '../issue.ts';
import type { Lesson } from '../lesson.ts';
import { parseLesson } from '../parse-lesson.ts';
import { decodeText, readYaml } from './read-yaml.ts';

/** A lesson out of the bytes of a file, which may be anything; every issue carries file, line and column. */
export function readLessonBytes(bytes: Uint8Array, file: string): Checked<Lesson> {
  const text = decodeText(bytes, file);
  if (!text.ok) return text;
  const source = readYaml(text.value, file);
  return source.ok ? parseLesson(source.value.value, source.value.where) : source;
}
