import type { classroom as en } from '../en/classroom.ts';
import { assumptions } from '../en/assumptions.ts';
import { lesson } from '../en/lesson.ts';
import { play } from '../en/play.ts';
import { reasons } from '../en/reasons.ts';
import { room } from '../en/room.ts';

/** What the pages for trainers say; apart from the rest, so that the first view does not carry it. */
export const classroom: typeof en = { assumptions, lesson, play, reasons, room };
