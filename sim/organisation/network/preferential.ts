import { drawBits, uniform, weekWord } from '../../random/draw.ts';
import { TieCollector } from '../tie-collector.ts';
import { defineNetwork } from './define-network.ts';

/**
 * Newcomers tie themselves to those who have many ties already: degrees follow a power law with exponent 3,
 * P(k) = 2m(m + 1) / [k(k + 1)(k + 2)]. A.-L. Barabási & R. Albert (1999), "Emergence of scaling in random networks",
 * Science 286, 509–512.
 *
 * It begins with m + 1 people who all know one another. An end of an existing tie, drawn alike from all ends, belongs
 * to somebody with a probability in proportion to the own ties.
 */
export const preferential = defineNetwork({
  id: 'preferential',
  label: 'Preferential attachment',
  help: 'Newcomers tie themselves to the best connected (Barabási & Albert 1999): a few hubs, most with few ties.',
  fields: {
    tiesOfNewcomer: {
      kind: 'number',
      label: 'Ties of a newcomer',
      help: 'Ties that each newcomer brings; the mean number of ties is twice that.',
      unit: 'ties',
      default: 6,
      minimum: 1,
      maximum: 100,
      whole: true,
    },
  },
  ties({ tiesOfNewcomer }, { size, luckLow, luckHigh, stream }) {
    const brings = Math.min(tiesOfNewcomer, size - 1);
    const ties = new TieCollector(size, size * brings);
    for (let one = 0; one <= brings; one++) for (let other = one + 1; other <= brings; other++) ties.add(one, other);
    const { a, b } = stream('preferential ties');
    for (let person = brings + 1; person < size; person++) {
      const ends = ties.count * 2;
      for (let made = 0, draw = 0; made < brings; draw++) {
        const bits = drawBits(weekWord(a, 0, draw), weekWord(b, 0, draw), luckLow[person], luckHigh[person]);
        const end = Math.floor(uniform(bits) * ends);
        if (ties.add(person, end & 1 ? ties.to[end >>> 1] : ties.from[end >>> 1])) made++;
      }
    }
    return ties;
  },
});
