import { assumptions } from './assumptions.ts';
import { lesson } from './lesson.ts';
import { play } from './play.ts';
import { reasons } from './reasons.ts';
import { room } from './room.ts';

/** What the pages for trainers say; apart from the rest, so that the first view does not carry it. */
export const classroom = { assumptions, lesson, play, reasons, room };
