import type { classroom as en } from '../en/classroom.ts';
import { assumptions } from './assumptions.ts';
import { claims } from './claims.ts';
import { lesson } from './lesson.ts';
import { lessons } from './lessons.ts';
import { parameters } from './parameters/index.ts';
import { play } from './play.ts';
import { reasons } from './reasons.ts';
import { room } from './room.ts';

/** Wat de pagina’s voor trainers zeggen. */
export const classroom: typeof en = {
  assumptions,
  claims,
  lesson,
  play,
  reasons,
  room,
  parameters,
  lessons,
};
