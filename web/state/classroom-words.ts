import { classroom } from '../../src/text/en/classroom.ts';

/** What the pages for trainers say. */
export const words = classroom;
