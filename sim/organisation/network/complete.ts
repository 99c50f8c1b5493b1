import { TieCollector } from '../tie-collector.ts';
import { defineNetwork } from './define-network.ts';

/** Above this many employees the ties of everybody with everybody would not fit in memory. */
const LARGEST = 5000;

/** Everybody is tied to everybody. */
export const complete = defineNetwork({
  id: 'complete',
  label: 'Everybody knows everybody',
  help: 'All pairs are tied; for at most 5,000 employees.',
  fields: {},
  /** @throws RangeError for more employees than 5,000 */
  ties(_, { size }) {
    if (size > LARGEST) throw new RangeError(`${size} employees cannot all be tied to one another; at most ${LARGEST}`);
    const ties = new TieCollector(size, (size * (size - 1)) / 2);
    for (let one = 0; one < size; one++) for (let other = one + 1; other < size; other++) ties.add(one, other);
    return ties;
  },
});
