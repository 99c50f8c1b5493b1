import type { Overflow } from '../../../sim/index.ts';
import { counted } from '../../text/en/units.ts';

const FOUND_NO_ROOM: Readonly<Record<keyof Overflow, readonly [one: string, more: string, consequence: string]>> = {
  questions: ['question', 'questions', 'stay unanswered'],
  proposals: ['proposal', 'proposals', 'are not decided'],
  accepted: ['proposal', 'proposals', 'are refused, as many as can be having been accepted'],
  ideas: ['idea', 'ideas', 'come to nothing: the department has all the uses it can have'],
};

/** What found no room in a run, a line each; none where everything did. */
export function overflowLines(overflow: Overflow): string[] {
  return (Object.keys(FOUND_NO_ROOM) as (keyof Overflow)[])
    .filter((what) => overflow[what] > 0)
    .map((what) => {
      const [one, more, consequence] = FOUND_NO_ROOM[what];
      return `No room for ${counted(overflow[what], one, more)}: they ${consequence}.`;
    });
}
