import { drawBits, uniform, weekWord } from '../../random/draw.ts';
import { TieCollector } from '../tie-collector.ts';
import { ringReach } from './add-ring.ts';
import { defineNetwork } from './define-network.ts';
import { NEIGHBOURS } from './fields.ts';

/** Targets tried for a tie before it stays where it is. */
const ATTEMPTS = 64;

/**
 * A ring some of whose ties are moved to anybody: closely knit, yet short paths. D. J. Watts & S. H. Strogatz (1998),
 * "Collective dynamics of 'small-world' networks", Nature 393, 440–442.
 *
 * Each tie keeps its nearer end and, with the given probability, gets another far end drawn from all that this
 * does not double.
 */
export const smallWorld = defineNetwork({
  id: 'small-world',
  label: 'Small world',
  help: 'A ring of which some ties are moved to anybody (Watts & Strogatz 1998): closely knit, yet short paths.',
  fields: {
    neighbours: NEIGHBOURS,
    rewiring: {
      kind: 'number',
      label: 'Rewiring',
      help: 'Probability that a tie of the ring leads to anybody instead.',
      unit: 'share',
      default: 0.1,
      minimum: 0,
      maximum: 1,
    },
  },
  ties({ neighbours, rewiring }, { size, luckLow, luckHigh, stream }) {
    const reach = ringReach(size, neighbours);
    const ties = new TieCollector(size, size * reach);
    const { a, b } = stream('rewiring');
    const moves = (person: number, step: number): boolean =>
      uniform(drawBits(weekWord(a, 0, step), weekWord(b, 0, step), luckLow[person], luckHigh[person])) < rewiring;
    for (let step = 1; step <= reach; step++) {
      for (let person = 0; person < size; person++) {
        if (!moves(person, step)) ties.add(person, (person + step) % size);
      }
    }
    for (let step = 1; step <= reach; step++) {
      for (let person = 0; person < size; person++) {
        if (!moves(person, step)) continue;
        let placed = false;
        for (let attempt = 1; attempt <= ATTEMPTS && !placed; attempt++) {
          const bits = drawBits(
            weekWord(a, attempt, step),
            weekWord(b, attempt, step),
            luckLow[person],
            luckHigh[person],
          );
          placed = ties.add(person, Math.floor(uniform(bits) * size));
        }
        if (!placed) ties.add(person, (person + step) % size);
      }
    }
    return ties;
  },
});
