import type { LessonText, ParameterText } from '../declared-text.ts';
import { assumptions } from './assumptions.ts';
import { claims } from './claims.ts';
import { lesson } from './lesson.ts';
import { play } from './play.ts';
import { reasons } from './reasons.ts';
import { room } from './room.ts';

/** What the pages for trainers say; apart from the rest, so that the first view does not carry it. */
export const classroom = {
  assumptions,
  claims,
  lesson,
  play,
  reasons,
  room,
  /** In English these words stand beside the parameters, and in the lesson files. */
  parameters: null as ParameterText | null,
  lessons: null as LessonText | null,
};
