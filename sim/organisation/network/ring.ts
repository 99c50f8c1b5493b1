import { TieCollector } from '../tie-collector.ts';
import { addRing, ringReach } from './add-ring.ts';
import { defineNetwork } from './define-network.ts';
import { NEIGHBOURS } from './fields.ts';

/** People on a ring, each tied to the nearest: clustering 3(k − 2) / 4(k − 1) for k neighbours. */
export const ring = defineNetwork({
  id: 'ring',
  label: 'Ring',
  help: 'Everybody is tied to the nearest on a ring: closely knit, and far from most others.',
  fields: { neighbours: NEIGHBOURS },
  ties({ neighbours }, { size }) {
    const reach = ringReach(size, neighbours);
    const ties = new TieCollector(size, size * reach);
    addRing(ties, size, reach);
    return ties;
  },
});
